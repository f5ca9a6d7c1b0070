package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.RequirementCheck;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Requirements;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}/requirements/new")
class NewRequirementController {

    private final Requirements requirements;
    private final OrderPages pages;

    NewRequirementController(Requirements requirements, OrderPages pages) {
        this.requirements = requirements;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id) {
        return pages.page("sentence/requirement-new", pages.order(crn, id), RequirementForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView impose(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            RequirementForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (errors.any()) {
            return pages.page("sentence/requirement-new", order, form, errors);
        }
        var imposed = form.toRequirement(new RequirementId(Text.key(form.onceAs())), order.sentence());
        if (order.requirements().stream().noneMatch(each -> each.id().equals(imposed.id()))) {
            errors = OrderPages.errors(RequirementCheck.problems(imposed, order.sentence(), order.requirements()));
        }
        if (errors.any()) {
            return pages.page("sentence/requirement-new", order, form, errors);
        }
        requirements.impose(imposed, me);
        return OrderPages.saved(crn, "Requirement added: " + imposed.title(), redirect);
    }
}
