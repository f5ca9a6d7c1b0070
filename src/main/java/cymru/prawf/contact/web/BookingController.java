package cymru.prawf.contact.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Clashing;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
@RequestMapping("/cases/{crn}/appointments/new")
class BookingController {

    private static final List<BookingStep> ONCE = List.of(BookingStep.WHAT, BookingStep.WHERE, BookingStep.WHEN);
    private static final List<BookingStep> REPEATED =
            List.of(BookingStep.WHAT, BookingStep.WHERE, BookingStep.WHEN, BookingStep.REPEAT, BookingStep.DATES);

    private final Appointments appointments;
    private final BookingPages pages;
    private final Arranging arranging;
    private final Towards towards;
    private final Clock clock;

    BookingController(
            Appointments appointments, BookingPages pages, Arranging arranging, Towards towards, Clock clock) {
        this.appointments = appointments;
        this.pages = pages;
        this.arranging = arranging;
        this.towards = towards;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView begin(
            @PathVariable Crn crn,
            @RequestParam @Nullable AppointmentId like,
            @RequestParam @Nullable String from,
            SignedIn me) {
        if (like != null) {
            var form = BookingForm.like(appointments.get(crn, like), towards.choices(crn, today()), from);
            return page(crn, BookingStep.WHEN, form, FormErrors.none(), me);
        }
        var officer = me.staffCode() == null ? "" : me.staffCode();
        var form = BookingForm.blank(officer, towards.usual(crn, today()), from);
        return page(crn, BookingStep.WHAT, form, FormErrors.none(), me);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable Crn crn,
            BookingForm form,
            @RequestParam BookingStep step,
            @RequestParam @Nullable BookingStep to,
            @RequestParam @Nullable LocalDate remove,
            SignedIn me,
            RedirectAttributes redirect) {
        if (to != null && to.compareTo(step) < 0) {
            return page(crn, to, form, FormErrors.none(), me);
        }
        if (remove != null) {
            return show(crn, BookingStep.DATES, form.without(remove), me);
        }
        var wrong = firstWrong(crn, step, form, me);
        if (wrong != null) {
            return wrong;
        }
        var errors = pages.errors(crn, step, form, today());
        if (errors.any()) {
            return page(crn, step, form, errors, me);
        }
        return step == BookingStep.CHECK
                ? book(crn, form, me, redirect)
                : show(crn, step.next(form.repeats()), form, me);
    }

    private ModelAndView book(Crn crn, BookingForm form, SignedIn me, RedirectAttributes redirect) {
        var arrangements = arranging.arrangements(form, today());
        try {
            appointments.book(crn, arrangements, Set.copyOf(form.seen()), me.userName(), form.onceAs());
        } catch (Clashing clashing) {
            return page(crn, BookingStep.CHECK, form, FormErrors.none(), me, CONFLICT);
        } catch (RuleBroken refused) {
            return page(crn, BookingStep.CHECK, form, FormErrors.refused(refused), me, CONFLICT);
        }
        var first = arrangements.getFirst();
        Saved.say(
                redirect,
                arrangements.size() == 1
                        ? "Booked: %s, %s".formatted(first.inSentence(), Words.dayAndTime(first.startsAt()))
                        : "Booked: %s".formatted(Words.plural(arrangements.size(), "appointment")));
        return new ModelAndView("redirect:" + form.origin().path(crn));
    }

    /** Shows a page, unless an answer before it is missing: forms can be sent in any order. */
    private ModelAndView show(Crn crn, BookingStep step, BookingForm form, SignedIn me) {
        var wrong = firstWrong(crn, step, form, me);
        return wrong != null ? wrong : page(crn, step, form, FormErrors.none(), me);
    }

    private @Nullable ModelAndView firstWrong(Crn crn, BookingStep upTo, BookingForm form, SignedIn me) {
        for (var step : form.repeats() ? REPEATED : ONCE) {
            if (step.compareTo(upTo) < 0) {
                var errors = pages.errors(crn, step, form, today());
                if (errors.any()) {
                    return page(crn, step, form, errors, me);
                }
            }
        }
        return null;
    }

    private ModelAndView page(Crn crn, BookingStep step, BookingForm form, FormErrors errors, SignedIn me) {
        return page(crn, step, form, errors, me, errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private ModelAndView page(
            Crn crn, BookingStep step, BookingForm form, FormErrors errors, SignedIn me, HttpStatus status) {
        return new ModelAndView(
                "contact/booking-" + step.name().toLowerCase(Locale.ROOT),
                Map.of("page", pages.of(crn, step, form, errors, me, today())),
                status);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
