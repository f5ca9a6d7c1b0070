package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.Changes;
import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Fault;
import cymru.prawf.policy.Faults;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Publications;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing takes a date, a look at what changes, and then a yes. */
@Controller
@WritesModels
@RequestMapping("/operating-models/drafts/{id}/publication")
class PublicationController {

    private final OperatingModels models;
    private final Publications publications;
    private final DraftDesk desk;
    private final Clock clock;

    PublicationController(OperatingModels models, Publications publications, DraftDesk desk, Clock clock) {
        this.models = models;
        this.publications = publications;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        var draft = desk.get(id);
        var form = new PublicationForm(TypedDate.BLANK, draft.changedAt().toString());
        return page("policy/publication", draft, form, FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView check(@PathVariable UUID id, PublicationForm form) {
        var draft = desk.get(id);
        var errors = form.errors(today());
        return errors.any()
                ? page("policy/publication", draft, form, errors, UNPROCESSABLE_CONTENT)
                : page("policy/publication-check", draft, form, errors, OK);
    }

    @PostMapping("/confirmation")
    ModelAndView publish(@PathVariable UUID id, PublicationForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(today());
        if (errors.any()) {
            return page("policy/publication", desk.get(id), form, errors, UNPROCESSABLE_CONTENT);
        }
        var model = publications.publish(id, form.seen(), form.day(), me.userName());
        Saved.say(redirect, "%s published. It counts from %s".formatted(model.label(), Words.date(form.day())));
        return new ModelAndView("redirect:/operating-models/%s/%d".formatted(model.code(), model.version()));
    }

    private ModelAndView page(String view, Draft draft, PublicationForm form, FormErrors errors, HttpStatus status) {
        var day = form.from().date();
        var before = models.inForce().on(day == null ? today() : day);
        var replaced = models.published(before.code(), before.version());
        var page = new PublicationPage(
                draft,
                form,
                errors,
                before.label(),
                Changes.between(replaced.definition(), draft.definition()),
                Faults.of(draft.definition()).stream().filter(Fault::blocks).toList());
        return new ModelAndView(view, Map.of("page", page), status);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
