package cymru.prawf.sentence.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.RarDelivery;
import cymru.prawf.sentence.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Allowed
class OrdersController {

    private final Sentences sentences;
    private final RarDelivery rarDelivery;
    private final OrderPages pages;

    OrdersController(Sentences sentences, RarDelivery rarDelivery, OrderPages pages) {
        this.sentences = sentences;
        this.rarDelivery = rarDelivery;
        this.pages = pages;
    }

    @GetMapping("/cases/{crn}/orders")
    String show(@PathVariable Crn crn, SignedIn me, Model model) {
        model.addAttribute(
                "page",
                OrdersPage.of(
                        pages.header(crn),
                        sentences.of(crn),
                        rarDelivery.of(crn),
                        sentences.previous(crn),
                        pages.today(),
                        OrderPages.mayWrite(me)));
        return "sentence/orders";
    }
}
