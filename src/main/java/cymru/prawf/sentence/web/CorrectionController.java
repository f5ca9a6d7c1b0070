package cymru.prawf.sentence.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.ChangedMeanwhile;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Orders;
import cymru.prawf.sentence.RequirementCheck;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceCheck;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/{id}/correction")
class CorrectionController {

    private final Orders orders;
    private final OrderPages pages;
    private final Drafts drafts;
    private final Differences differences;

    CorrectionController(Orders orders, OrderPages pages, Drafts drafts, Differences differences) {
        this.orders = orders;
        this.pages = pages;
        this.drafts = drafts;
        this.differences = differences;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable SentenceId id) {
        var order = pages.order(crn, id);
        return page(order, new Correction<>(drafts.form(order), null), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable Crn crn,
            @PathVariable SentenceId id,
            OrderForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var order = pages.order(crn, id);
        var errors = form.correctionErrors();
        if (errors.any()) {
            return wrong(order, form, errors);
        }
        var right = drafts.sentence(form, id, crn, order.sentence().number());
        var main = main(form, order);
        errors = problems(right, main, order);
        if (errors.any()) {
            return wrong(order, form, errors);
        }
        try {
            orders.correct(right, main, form.version(), form.reason(), me);
        } catch (ChangedMeanwhile theirs) {
            var now = pages.order(crn, id);
            var correction = new Correction<>(form.seen(now.version()), differences.between(now, right, main));
            return page(now, correction, FormErrors.none(), CONFLICT);
        }
        return OrderPages.saved(crn, "Order put right. What it said before stays in the record", redirect);
    }

    /** A code that is not in the list here stays, as long as the words that go with it do. */
    private Offence main(OrderForm form, SentenceInFull order) {
        var before = order.mainOffence();
        var typed = drafts.offence(
                form,
                before.map(Offence::id).orElseGet(UUID::randomUUID),
                order.id(),
                order.sentence().crn());
        boolean sameWords = typed.code().isEmpty()
                && before.map(Offence::description)
                        .filter(typed.description()::equals)
                        .isPresent();
        return sameWords ? typed.withCode(before.orElseThrow().code()) : typed;
    }

    private FormErrors problems(Sentence right, Offence main, SentenceInFull order) {
        var offences =
                Stream.concat(Stream.of(main), order.otherOffences().stream()).toList();
        return OrderPages.errors(SentenceCheck.problems(right, offences, pages.today()))
                .and(OrderPages.errors(RequirementCheck.leftOutside(order.sentence(), right, order.requirements())));
    }

    private ModelAndView wrong(SentenceInFull order, OrderForm form, FormErrors errors) {
        return page(order, new Correction<>(form, null), errors, UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            SentenceInFull order, Correction<OrderForm> correction, FormErrors errors, HttpStatus status) {
        var page = new CorrectionPage(
                pages.header(order.sentence().crn()),
                order,
                correction,
                errors,
                drafts.courtChoices(),
                drafts.offenceChoices(),
                pages.today());
        return new ModelAndView("sentence/correction", Map.of("page", page), status);
    }
}
