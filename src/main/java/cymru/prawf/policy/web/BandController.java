package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.BandWords;
import cymru.prawf.policy.ChangedMeanwhile;
import cymru.prawf.policy.Definition;
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
@RequestMapping("/operating-models/drafts/{id}/bands/{code}")
class BandController {

    private final Drafts drafts;
    private final DraftDesk desk;

    BandController(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable String code) {
        var draft = desk.get(id);
        var band = band(draft.definition(), code);
        return page(new BandPage(draft, band, BandForm.of(band), FormErrors.none(), null), OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id, @PathVariable String code, BandForm form, SignedIn me, RedirectAttributes redirect) {
        var draft = desk.get(id);
        var band = band(draft.definition(), code);
        var errors = form.errors();
        if (errors.any()) {
            return page(new BandPage(draft, band, form, errors, null), UNPROCESSABLE_CONTENT);
        }
        try {
            drafts.change(id, me.userName(), model -> {
                var now = band(model, code);
                if (!BandForm.mark(now).equals(form.version())) {
                    throw new ChangedMeanwhile("the band " + now.name());
                }
                return model.with(form.over(now));
            });
        } catch (ChangedMeanwhile changed) {
            var now = desk.get(id);
            var theirs = band(now.definition(), code);
            var conflict = Conflict.of(desk.who(now), BandWords.of(theirs), BandWords.of(form.over(theirs)));
            return page(new BandPage(now, theirs, form.seeing(theirs), FormErrors.none(), conflict), CONFLICT);
        }
        return DraftDesk.saved(id, "band-" + code, "Band saved", redirect);
    }

    private static Band band(Definition model, String code) {
        return model.band(code).orElseThrow(() -> new NotFound("band", code));
    }

    private static ModelAndView page(BandPage page, HttpStatus status) {
        return new ModelAndView("policy/band", Map.of("page", page), status);
    }
}
