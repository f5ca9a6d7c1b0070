package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Custodies;
import cymru.prawf.sentence.CustodyCheck;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}/recall")
class RecallController {

    private final Custodies custodies;
    private final OrderPages pages;

    RecallController(Custodies custodies, OrderPages pages) {
        this.custodies = custodies;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id) {
        return pages.page("sentence/recall", pages.order(crn, id), RecallForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView recall(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            RecallForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (errors.any()) {
            return pages.page("sentence/recall", order, form, errors);
        }
        var recall = form.toRecall(order.sentence());
        if (!isSentAgain(order, form)) {
            errors = OrderPages.errors(CustodyCheck.problems(recall, order, pages.today()));
        }
        if (errors.any()) {
            return pages.page("sentence/recall", order, form, errors);
        }
        custodies.recall(recall, me);
        return OrderPages.saved(crn, "Recall saved: " + Words.date(recall.recalledOn()), redirect);
    }

    private static boolean isSentAgain(SentenceInFull order, RecallForm form) {
        return order.custody().recalls().stream()
                .anyMatch(each -> each.id().toString().equals(form.onceAs()));
    }
}
