package cymru.prawf.sentence.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.sentence.Custodies;
import cymru.prawf.sentence.Orders;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Requirements;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what had not happened: each line of an order's history that can be, by its own path. */
@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}")
class MistakeController {

    private final Orders orders;
    private final Requirements requirements;
    private final Custodies custodies;
    private final OrderPages pages;

    MistakeController(Orders orders, Requirements requirements, Custodies custodies, OrderPages pages) {
        this.orders = orders;
        this.requirements = requirements;
        this.custodies = custodies;
        this.pages = pages;
    }

    @GetMapping({
        "/end/mistake",
        "/releases/{thing}/mistake",
        "/recalls/{thing}/mistake",
        "/requirements/{thing}/end/mistake"
    })
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id, HttpServletRequest request) {
        return page(pages.order(crn, id), request.getRequestURI(), Mistake.BLANK, FormErrors.none());
    }

    @PostMapping("/end/mistake")
    ModelAndView end(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            Mistake form,
            SignedIn me,
            RedirectAttributes redirect) {
        return takeBack(crn, id, "/end/mistake", form, redirect, () -> orders.goOn(crn, id, form.reason(), me));
    }

    @PostMapping("/requirements/{thing}/end/mistake")
    ModelAndView requirementEnd(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            @PathVariable UUID thing,
            Mistake form,
            SignedIn me,
            RedirectAttributes redirect) {
        return takeBack(
                crn,
                id,
                "/requirements/%s/end/mistake".formatted(thing),
                form,
                redirect,
                () -> requirements.goOn(crn, new RequirementId(thing), form.reason(), me));
    }

    @PostMapping("/releases/{thing}/mistake")
    ModelAndView release(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            @PathVariable UUID thing,
            Mistake form,
            SignedIn me,
            RedirectAttributes redirect) {
        return takeBack(
                crn,
                id,
                "/releases/%s/mistake".formatted(thing),
                form,
                redirect,
                () -> custodies.notReleased(crn, id, thing, form.reason(), me));
    }

    @PostMapping("/recalls/{thing}/mistake")
    ModelAndView recall(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            @PathVariable UUID thing,
            Mistake form,
            SignedIn me,
            RedirectAttributes redirect) {
        return takeBack(
                crn,
                id,
                "/recalls/%s/mistake".formatted(thing),
                form,
                redirect,
                () -> custodies.notRecalled(crn, id, thing, form.reason(), me));
    }

    private ModelAndView takeBack(
            Crn crn, SentenceId id, String path, Mistake form, RedirectAttributes redirect, Runnable takeBack) {
        var errors = form.errors();
        if (errors.any()) {
            return page(pages.order(crn, id), path, form, errors);
        }
        takeBack.run();
        return OrderPages.saved(crn, "Taken back. What was recorded stays in the chronology", redirect);
    }

    private ModelAndView page(SentenceInFull order, String path, Mistake form, FormErrors errors) {
        var line = OrderHistory.of(order).stream()
                .filter(each -> each.mistake() != null && path.endsWith(each.mistake()))
                .findFirst()
                .orElseThrow(() -> new NotFound("such entry in order", order.id()));
        var what = "%s: %s".formatted(Words.date(line.on()), line.words());
        return pages.page("sentence/mistake", order, new Mistake.Of(what, form), errors);
    }
}
