package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.policy.ChangedMeanwhile;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
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
@RequestMapping("/operating-models/drafts/{id}/limits/{limit}")
class LimitController {

    private final Drafts drafts;
    private final DraftDesk desk;

    LimitController(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable Limit limit) {
        var draft = desk.get(id);
        var form = LimitForm.of(draft.definition().limits().get(limit));
        return page(new LimitPage(draft, limit, form, FormErrors.none(), null), OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable Limit limit,
            LimitForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(new LimitPage(desk.get(id), limit, form, errors, null), UNPROCESSABLE_CONTENT);
        }
        try {
            drafts.change(id, me.userName(), model -> {
                if (!LimitForm.mark(model.limits().get(limit)).equals(form.version())) {
                    throw new ChangedMeanwhile("the time limit: " + Words.inside(limit.label()));
                }
                return model.with(limit, form.toLimit());
            });
        } catch (ChangedMeanwhile changed) {
            var now = desk.get(id);
            var theirs = now.definition().limits().get(limit);
            var conflict = Conflict.of(desk.who(now), LimitForm.inWords(theirs), LimitForm.inWords(form.toLimit()));
            return page(new LimitPage(now, limit, form.seeing(theirs), FormErrors.none(), conflict), CONFLICT);
        }
        return DraftDesk.saved(id, "limit-" + limit, "Time limit saved", redirect);
    }

    private static ModelAndView page(LimitPage page, HttpStatus status) {
        return new ModelAndView("policy/limit", Map.of("page", page), status);
    }
}
