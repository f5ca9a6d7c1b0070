package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.OperatingModels;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ReadsModels
class TryController {

    private final OperatingModels models;
    private final Drafts drafts;

    TryController(OperatingModels models, Drafts drafts) {
        this.models = models;
        this.drafts = drafts;
    }

    @GetMapping("/operating-models/{code}/{version}/try")
    ModelAndView published(@PathVariable String code, @PathVariable int version, TryForm form) {
        var published = models.published(code, version);
        return page(TryPage.of(
                published.model().label(),
                "/operating-models/%s/%d".formatted(code, version),
                published.definition(),
                begun(form)));
    }

    @GetMapping("/operating-models/drafts/{id}/try")
    ModelAndView draft(@PathVariable UUID id, TryForm form) {
        var model = drafts.get(id).definition();
        return page(TryPage.of(model.name() + ", draft", "/operating-models/drafts/" + id, model, begun(form)));
    }

    private static TryForm begun(TryForm form) {
        return form.blank() ? TryForm.FIRST : form;
    }

    private static ModelAndView page(TryPage page) {
        return new ModelAndView(
                "policy/try", Map.of("page", page), page.errors().any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
