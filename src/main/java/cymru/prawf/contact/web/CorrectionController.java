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
@RequestMapping("/cases/{crn}/appointments/{id}/outcome/correction")
class CorrectionController {

    private final Appointments appointments;
    private final OutcomePages pages;

    CorrectionController(Appointments appointments, OutcomePages pages) {
        this.appointments = appointments;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable AppointmentId id, @RequestParam @Nullable String from) {
        var appointment = appointments.get(crn, id);
        return appointment.outcome() == null
                ? new ModelAndView("redirect:/cases/{crn}/appointments/{id}/outcome")
                : page(appointment, OutcomeForm.of(appointment, from), FormErrors.none());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            OutcomeForm typed,
            @RequestParam(defaultValue = "") String keep,
            SignedIn me,
            RedirectAttributes redirect) {
        var appointment = appointments.get(crn, id);
        if (keep.equals("theirs")) {
            Saved.say(redirect, "Nothing was changed");
            return new ModelAndView("redirect:" + typed.origin().path(crn));
        }
        var errors = pages.correctionErrors(appointment, typed);
        if (errors.any()) {
            return page(appointment, typed, errors);
        }
        var form = typed.sayingWhatItMeans();
        try {
            appointments.correctOutcome(
                    crn,
                    id,
                    form.version(),
                    form.toOutcome(pages.evidenceBy(appointment)),
                    form.correction(),
                    me.userName(),
                    form.onceAs());
        } catch (OutcomeAlreadyRecorded meanwhile) {
            return new ModelAndView(
                    "contact/outcome-conflict", Map.of("page", pages.conflict(appointment, form)), CONFLICT);
        } catch (RuleBroken refused) {
            return page(appointment, form, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Outcome corrected. The one before stays in the record");
        return new ModelAndView("redirect:/cases/{crn}/appointments/{id}");
    }

    private ModelAndView page(Appointment appointment, OutcomeForm form, FormErrors errors) {
        return page(appointment, form, errors, errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private ModelAndView page(Appointment appointment, OutcomeForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView(
                "contact/outcome-correction", Map.of("page", pages.of(appointment, form, errors)), status);
    }
}
