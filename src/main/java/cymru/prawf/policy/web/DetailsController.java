package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.policy.ChangedMeanwhile;
import cymru.prawf.policy.Drafts;
import cymru.prawf.web.FormErrors;
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

@Controller
@WritesModels
@RequestMapping("/operating-models/drafts/{id}/details")
class DetailsController {

    private final Drafts drafts;
    private final DraftDesk desk;

    DetailsController(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        var draft = desk.get(id);
        return page(new DetailsPage(draft, DetailsForm.of(draft.definition()), FormErrors.none(), null), OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable UUID id, DetailsForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(new DetailsPage(desk.get(id), form, errors, null), UNPROCESSABLE_CONTENT);
        }
        try {
            drafts.change(id, me.userName(), model -> {
                if (!DetailsForm.mark(model).equals(form.version())) {
                    throw new ChangedMeanwhile("the name or the source");
                }
                return form.over(model);
            });
        } catch (ChangedMeanwhile changed) {
            var now = desk.get(id);
            var theirs = now.definition();
            var conflict =
                    Conflict.of(desk.who(now), DetailsForm.inWords(theirs), DetailsForm.inWords(form.over(theirs)));
            return page(new DetailsPage(now, form.seeing(theirs), FormErrors.none(), conflict), CONFLICT);
        }
        return DraftDesk.saved(id, "main-content", "Name and source saved", redirect);
    }

    private static ModelAndView page(DetailsPage page, HttpStatus status) {
        return new ModelAndView("policy/details", Map.of("page", page), status);
    }
}
