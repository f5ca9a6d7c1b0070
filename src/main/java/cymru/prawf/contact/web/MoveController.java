package cymru.prawf.contact.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Clash;
import cymru.prawf.contact.Clashing;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/appointments/{id}/move")
class MoveController {

    private final Appointments appointments;
    private final Arranging arranging;
    private final WhatSuits suits;
    private final CaseHeaders headers;
    private final Clock clock;

    MoveController(Appointments appointments, Arranging arranging, WhatSuits suits, CaseHeaders headers, Clock clock) {
        this.appointments = appointments;
        this.arranging = arranging;
        this.suits = suits;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable Crn crn, @PathVariable AppointmentId id, @RequestParam @Nullable String from, SignedIn me) {
        var appointment = appointments.get(crn, id);
        return page(appointment, MoveForm.of(appointment, from), FormErrors.none(), List.of(), me, OK);
    }

    @PostMapping
    ModelAndView move(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            MoveForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var appointment = appointments.get(crn, id);
        var errors = arranging.errors(appointment, form, today());
        if (errors.any()) {
            return page(appointment, form, errors, List.of(), me, UNPROCESSABLE_CONTENT);
        }
        var to = arranging.moved(appointment, form, today());
        try {
            appointments.move(
                    crn, id, form.version(), to, form.why(), Set.copyOf(form.seen()), me.userName(), form.onceAs());
        } catch (Clashing clashing) {
            return page(appointment, form, FormErrors.none(), clashing.clashes(), me, CONFLICT);
        } catch (RuleBroken refused) {
            var now = appointments.get(crn, id);
            return page(now, form.against(now.moves()), FormErrors.refused(refused), List.of(), me, CONFLICT);
        }
        Saved.say(redirect, "Moved to " + Words.dayAndTime(to.startsAt()));
        return new ModelAndView("redirect:" + form.origin().path(crn));
    }

    private ModelAndView page(
            Appointment appointment,
            MoveForm form,
            FormErrors errors,
            List<Clash> clashes,
            SignedIn me,
            HttpStatus status) {
        var crn = appointment.crn();
        var header = headers.of(crn);
        var page = new MovePage(
                header,
                appointment,
                form,
                errors,
                suits.of(crn, today()),
                arranging.places(me, today(), form.place()),
                arranging.officers(crn, me, today()),
                clashes.stream().map(Clash::key).toList(),
                ClashWords.of(clashes, header.name(), me));
        return new ModelAndView("contact/move", Map.of("page", page), status);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
