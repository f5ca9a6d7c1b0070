package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.CustodyCheck;
import cymru.prawf.sentence.Orders;
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
@RequestMapping("/cases/{crn}/orders/{id}/end")
class EndController {

    private final Orders orders;
    private final OrderPages pages;

    EndController(Orders orders, OrderPages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id) {
        var order = pages.order(crn, id);
        var form = EndForm.blank(order.sentence().expectedEnd(), pages.today());
        return pages.page("sentence/end", order, form, FormErrors.none());
    }

    @PostMapping
    ModelAndView end(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            EndForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (!errors.any()) {
            errors = OrderPages.errors(CustodyCheck.problems(form.toTermination(), order.sentence(), pages.today()));
        }
        if (errors.any()) {
            return pages.page("sentence/end", order, form, errors);
        }
        orders.end(crn, id, form.onceAs(), form.toTermination(), me);
        return OrderPages.saved(crn, "End of the order saved", redirect);
    }
}
