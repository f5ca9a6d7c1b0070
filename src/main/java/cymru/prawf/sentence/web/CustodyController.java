package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Custodies;
import cymru.prawf.sentence.CustodyCheck;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is held, the dates of the sentence, and the conditions of the licence. */
@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}")
class CustodyController {

    private final Custodies custodies;
    private final OrderPages pages;

    CustodyController(Custodies custodies, OrderPages pages) {
        this.custodies = custodies;
        this.pages = pages;
    }

    @GetMapping("/key-date")
    ModelAndView askDate(@PathVariable Crn crn, @PathVariable SentenceId id) {
        return pages.page("sentence/key-date", pages.order(crn, id), KeyDateForm.blank(), FormErrors.none());
    }

    @PostMapping("/key-date")
    ModelAndView setDate(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            KeyDateForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (!errors.any()) {
            errors = OrderPages.errors(CustodyCheck.problems(form.toKeyDate(order.sentence()), order.sentence()));
        }
        if (errors.any()) {
            return pages.page("sentence/key-date", order, form, errors);
        }
        var date = form.toKeyDate(order.sentence());
        custodies.setKeyDate(date, me);
        return OrderPages.saved(crn, "Date saved: " + date.title(), redirect);
    }

    @GetMapping("/condition")
    ModelAndView askCondition(@PathVariable Crn crn, @PathVariable SentenceId id) {
        return pages.page("sentence/condition", pages.order(crn, id), ConditionForm.blank(), FormErrors.none());
    }

    @PostMapping("/condition")
    ModelAndView impose(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            ConditionForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (errors.any()) {
            return pages.page("sentence/condition", order, form, errors);
        }
        custodies.impose(form.toCondition(order.sentence()), me);
        return OrderPages.saved(crn, "Condition saved: " + form.category(), redirect);
    }

    @GetMapping("/prison")
    ModelAndView askPrison(@PathVariable Crn crn, @PathVariable SentenceId id) {
        return pages.page("sentence/prison", pages.order(crn, id), PrisonForm.blank(), FormErrors.none());
    }

    @PostMapping("/prison")
    ModelAndView hold(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            PrisonForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors(pages.today());
        if (errors.any()) {
            return pages.page("sentence/prison", order, form, errors);
        }
        custodies.hold(form.toEntry(order.sentence()), me);
        return OrderPages.saved(crn, "Saved: held at " + form.prison(), redirect);
    }
}
