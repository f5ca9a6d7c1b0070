package cymru.prawf.sentence.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.ChangedMeanwhile;
import cymru.prawf.sentence.RequirementCheck;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Requirements;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}/requirements/{requirement}/correction")
class RequirementCorrectionController {

    private final Requirements requirements;
    private final OrderPages pages;
    private final Differences differences;

    RequirementCorrectionController(Requirements requirements, OrderPages pages, Differences differences) {
        this.requirements = requirements;
        this.pages = pages;
        this.differences = differences;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id, @PathVariable RequirementId requirement) {
        var order = pages.order(crn, id);
        var found = OrderPages.requirement(order, requirement);
        var form = RequirementForm.of(found, requirements.version(crn, requirement));
        return page(order, form, null, FormErrors.none());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            @PathVariable RequirementId requirement,
            RequirementForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        OrderPages.requirement(order, requirement);
        var errors = form.correctionErrors();
        if (errors.any()) {
            return page(order, form, null, errors);
        }
        var right = form.toRequirement(requirement, order.sentence());
        var others = order.requirements().stream()
                .filter(each -> !each.id().equals(requirement))
                .toList();
        errors = OrderPages.errors(RequirementCheck.problems(right, order.sentence(), others));
        if (errors.any()) {
            return page(order, form, null, errors);
        }
        try {
            requirements.correct(right, form.version(), form.reason(), me);
        } catch (ChangedMeanwhile theirs) {
            var now = pages.order(crn, id);
            var conflict = differences.between(now, OrderPages.requirement(now, requirement), right);
            var seen = form.seen(requirements.version(crn, requirement));
            var page = page(now, seen, conflict, FormErrors.none());
            page.setStatus(CONFLICT);
            return page;
        }
        return OrderPages.saved(crn, "Requirement put right. What it said before stays in the record", redirect);
    }

    private ModelAndView page(
            SentenceInFull order, RequirementForm form, @Nullable Conflict conflict, FormErrors errors) {
        return pages.page("sentence/requirement-correction", order, new Correction<>(form, conflict), errors);
    }
}
