package cymru.prawf.contact.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Contacts;
import cymru.prawf.contact.EarlierNotes;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
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
@RequestMapping("/cases/{crn}/contacts/new")
class ContactController {

    private static final int EARLIER_NOTES = 2;

    private final Contacts contacts;
    private final EarlierNotes notes;
    private final Arranging arranging;
    private final CaseHeaders headers;
    private final Clock clock;

    ContactController(Contacts contacts, EarlierNotes notes, Arranging arranging, CaseHeaders headers, Clock clock) {
        this.contacts = contacts;
        this.notes = notes;
        this.arranging = arranging;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @RequestParam @Nullable String from, SignedIn me) {
        var officer = me.staffCode() == null ? "" : me.staffCode();
        return page(crn, ContactForm.blank(today(), officer, from == null ? "case" : from), FormErrors.none(), me);
    }

    @PostMapping
    ModelAndView record(@PathVariable Crn crn, ContactForm form, SignedIn me, RedirectAttributes redirect) {
        var now = clock.instant();
        var errors = arranging.errors(form, now, today());
        if (errors.any()) {
            return page(crn, form, errors, me);
        }
        try {
            contacts.record(arranging.contact(crn, form, me, now, today()), form.onceAs());
        } catch (RuleBroken refused) {
            return page(crn, form, FormErrors.refused(refused), me, CONFLICT);
        }
        Saved.say(redirect, "Contact saved");
        return new ModelAndView("redirect:" + form.origin().path(crn));
    }

    private ModelAndView page(Crn crn, ContactForm form, FormErrors errors, SignedIn me) {
        return page(crn, form, errors, me, errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private ModelAndView page(Crn crn, ContactForm form, FormErrors errors, SignedIn me, HttpStatus status) {
        var page = new ContactPage(
                headers.of(crn),
                form,
                errors,
                arranging.places(me, today(), form.place()),
                arranging.officers(crn, me, today()),
                notes.of(crn, EARLIER_NOTES));
        return new ModelAndView("contact/contact", Map.of("page", page), status);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
