package cymru.prawf.contact.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.OutcomeAlreadyRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
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
@RequestMapping("/cases/{crn}/appointments/{id}/outcome")
class OutcomeController {

    private final Appointments appointments;
    private final OutcomePages pages;
    private final Clock clock;

    OutcomeController(Appointments appointments, OutcomePages pages, Clock clock) {
        this.appointments = appointments;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable AppointmentId id, @RequestParam @Nullable String from) {
        var appointment = appointments.get(crn, id);
        if (appointment.outcome() != null) {
            return appointment.standing().result().undecided()
                    ? reason(appointment, OutcomeForm.of(appointment, from), FormErrors.none())
                    : new ModelAndView("redirect:/cases/{crn}/appointments/{id}");
        }
        return appointment.hasStarted(clock.instant())
                ? first(appointment, OutcomeForm.blank(null, 0, from), FormErrors.none())
                : reason(appointment, OutcomeForm.blank(Happened.CALLED_OFF, 0, from), FormErrors.none());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            OutcomeForm form,
            @RequestParam(defaultValue = "false") boolean back,
            SignedIn me,
            RedirectAttributes redirect) {
        var appointment = appointments.get(crn, id);
        var errors = form.errors();
        if (back || errors.any()) {
            return first(appointment, form, back ? FormErrors.none() : errors);
        }
        return form.happened() == Happened.COMPLIED
                ? record(appointment, form, me, redirect)
                : reason(appointment, form, FormErrors.none());
    }

    /** The second page has no address of its own to return to. */
    @GetMapping("/reason")
    String again() {
        return "redirect:/cases/{crn}/appointments/{id}/outcome";
    }

    @PostMapping("/reason")
    ModelAndView reason(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            OutcomeForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var appointment = appointments.get(crn, id);
        if (form.happened() == null) {
            return first(appointment, form, form.errors());
        }
        var errors = pages.reasonErrors(appointment, form);
        return errors.any() ? reason(appointment, form, errors) : record(appointment, form, me, redirect);
    }

    private ModelAndView record(Appointment appointment, OutcomeForm form, SignedIn me, RedirectAttributes redirect) {
        var crn = appointment.crn();
        var outcome = form.toOutcome(pages.evidenceBy(appointment));
        try {
            appointments.recordOutcome(crn, appointment.id(), form.version(), outcome, me.userName(), form.onceAs());
        } catch (OutcomeAlreadyRecorded first) {
            return new ModelAndView(
                    "contact/outcome-conflict", Map.of("page", pages.conflict(appointment, form)), CONFLICT);
        } catch (RuleBroken refused) {
            return form.happened() == Happened.COMPLIED
                    ? page("contact/outcome", appointment, form, FormErrors.refused(refused), CONFLICT)
                    : page("contact/outcome-reason", appointment, form, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Outcome saved: " + outcome.result().label().toLowerCase(Locale.UK));
        return new ModelAndView("redirect:" + form.afterSaving(appointment));
    }

    private ModelAndView first(Appointment appointment, OutcomeForm form, FormErrors errors) {
        return page("contact/outcome", appointment, form, errors);
    }

    private ModelAndView reason(Appointment appointment, OutcomeForm form, FormErrors errors) {
        return page("contact/outcome-reason", appointment, form, errors);
    }

    private ModelAndView page(String view, Appointment appointment, OutcomeForm form, FormErrors errors) {
        return page(view, appointment, form, errors, errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private ModelAndView page(
            String view, Appointment appointment, OutcomeForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView(view, Map.of("page", pages.of(appointment, form, errors)), status);
    }
}
