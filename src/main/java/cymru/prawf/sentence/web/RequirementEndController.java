package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementCheck;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Requirements;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
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
@RequestMapping("/cases/{crn}/orders/{id}/requirements/{requirement}/end")
class RequirementEndController {

    private final Requirements requirements;
    private final OrderPages pages;

    RequirementEndController(Requirements requirements, OrderPages pages) {
        this.requirements = requirements;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id, @PathVariable RequirementId requirement) {
        var order = pages.order(crn, id);
        return page(order, OrderPages.requirement(order, requirement), RequirementEndForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView end(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            @PathVariable RequirementId requirement,
            RequirementEndForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var found = OrderPages.requirement(order, requirement);
        var errors = form.errors();
        if (!errors.any()) {
            errors = OrderPages.errors(RequirementCheck.problems(form.toEnd(), found, pages.today()));
        }
        if (errors.any()) {
            return page(order, found, form, errors);
        }
        requirements.end(crn, requirement, form.onceAs(), form.toEnd(), me);
        return OrderPages.saved(crn, "End of the requirement saved: " + found.title(), redirect);
    }

    private ModelAndView page(
            SentenceInFull order, Requirement requirement, RequirementEndForm form, FormErrors errors) {
        return pages.page("sentence/requirement-end", order, new RequirementEndForm.Of(requirement, form), errors);
    }
}
