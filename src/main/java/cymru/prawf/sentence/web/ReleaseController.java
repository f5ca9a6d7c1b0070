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
@RequestMapping("/cases/{crn}/orders/{id}/release")
class ReleaseController {

    private final Custodies custodies;
    private final OrderPages pages;

    ReleaseController(Custodies custodies, OrderPages pages) {
        this.custodies = custodies;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id) {
        var order = pages.order(crn, id);
        return pages.page("sentence/release", order, ReleaseForm.of(order, pages.today()), FormErrors.none());
    }

    @PostMapping
    ModelAndView release(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            ReleaseForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.errors();
        if (errors.any()) {
            return pages.page("sentence/release", order, form, errors);
        }
        var release = form.toRelease(order.sentence());
        if (!isSentAgain(order, form)) {
            errors = OrderPages.errors(CustodyCheck.problems(
                    release, form.lastDayOfLicence(), form.lastDayOfSupervision(), order, pages.today()));
        }
        if (errors.any()) {
            return pages.page("sentence/release", order, form, errors);
        }
        custodies.release(release, form.lastDayOfLicence(), form.lastDayOfSupervision(), me);
        return OrderPages.saved(crn, "Release saved: " + Words.date(release.releasedOn()), redirect);
    }

    private static boolean isSentAgain(SentenceInFull order, ReleaseForm form) {
        return order.custody().releases().stream()
                .anyMatch(each -> each.id().toString().equals(form.onceAs()));
    }
}
