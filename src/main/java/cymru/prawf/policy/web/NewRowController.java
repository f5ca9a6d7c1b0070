package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.policy.Drafts;
import cymru.prawf.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesModels
@RequestMapping("/operating-models/drafts/{id}/rows/new")
class NewRowController {

    private final Drafts drafts;
    private final DraftDesk desk;

    NewRowController(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return page(id, RowForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(@PathVariable UUID id, RowForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(desk.get(id).definition());
        if (errors.any()) {
            return page(id, form, errors);
        }
        var place = Typed.number(form.before(), 1);
        drafts.change(id, me.userName(), model -> {
            int end = model.table().rows().size() + 1;
            return model.with(model.table().adding(place == null ? end : Math.min(place, end), form.toRow()));
        });
        return DraftDesk.saved(id, "rows", "Row added", redirect);
    }

    private ModelAndView page(UUID id, RowForm form, FormErrors errors) {
        var page = new RowPage(desk.get(id), 0, form, errors, null);
        return new ModelAndView("policy/row", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
