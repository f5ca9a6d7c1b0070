package cymru.prawf.person.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.AlreadyCorrected;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds, ends and corrects one kind of dated detail. Each kind has a controller of its own, for its path, its form and its template.
 */
abstract class DetailController<T extends DatedDetail, F extends DetailForm<T>> {

    private final DetailDesk desk;
    private final Class<T> kind;
    private final String template;

    DetailController(DetailDesk desk, Class<T> kind, String template) {
        this.desk = desk;
        this.kind = kind;
        this.template = template;
    }

    /** The form of a detail as it is on the record, to be put right. */
    abstract F form(Recorded<T> recorded, LocalDate today);

    @GetMapping("/new")
    ModelAndView ask(@PathVariable Crn crn, F form) {
        return page(crn, form, FormErrors.none(), false, null);
    }

    @PostMapping("/new")
    ModelAndView add(@PathVariable Crn crn, F form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(desk.today(), false);
        if (errors.any()) {
            return page(crn, form, errors, false, null);
        }
        var detail = form.detail(UUID.fromString(form.onceAs()), crn, desk.today());
        desk.details().add(detail, me.userName());
        return saved(redirect, "Recorded: " + detail.inWords());
    }

    @GetMapping("/{id}/correction")
    ModelAndView askWhatIsWrong(@PathVariable Crn crn, @PathVariable UUID id) {
        return page(crn, form(desk.details().get(kind, crn, id), desk.today()), FormErrors.none(), true, null);
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            @PathVariable Crn crn, @PathVariable UUID id, F form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(desk.today(), true);
        if (errors.any()) {
            return page(crn, form, errors, true, null);
        }
        var detail = form.detail(id, crn, desk.today());
        try {
            desk.details()
                    .correct(detail, form.version(), form.reason(), UUID.fromString(form.onceAs()), me.userName());
        } catch (AlreadyCorrected already) {
            return page(crn, form, FormErrors.none(), true, already.now());
        }
        return saved(redirect, "Corrected: " + detail.inWords());
    }

    @GetMapping("/{id}/end")
    ModelAndView askWhenItEnded(@PathVariable Crn crn, @PathVariable UUID id) {
        return end(crn, id, EndForm.BLANK, FormErrors.none());
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            @PathVariable Crn crn, @PathVariable UUID id, EndForm form, SignedIn me, RedirectAttributes redirect) {
        var detail = desk.details().get(kind, crn, id).detail();
        var errors = form.errors(detail.dates().from(), desk.today());
        if (errors.any()) {
            return end(crn, id, form, errors);
        }
        desk.details().end(kind, crn, id, form.lastDay(), form.reason(), me.userName());
        return saved(redirect, "Ended: " + detail.inWords());
    }

    private static ModelAndView saved(RedirectAttributes redirect, String sentence) {
        Saved.say(redirect, sentence);
        return new ModelAndView("redirect:/cases/{crn}/person");
    }

    private ModelAndView page(Crn crn, F form, FormErrors errors, boolean correcting, @Nullable Recorded<?> meanwhile) {
        var page = desk.page(crn, form, errors, correcting, meanwhile);
        var status = meanwhile != null ? CONFLICT : errors.any() ? UNPROCESSABLE_CONTENT : OK;
        return new ModelAndView(template, Map.of("page", page), status);
    }

    private ModelAndView end(Crn crn, UUID id, EndForm form, FormErrors errors) {
        var page = new EndPage(
                desk.header(crn), desk.details().get(kind, crn, id).detail().inWords(), form, errors);
        return new ModelAndView("person/end", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
