package cymru.prawf.sentence.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Orders;
import cymru.prawf.sentence.RequirementCheck;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceCheck;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.web.FormErrors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts an order on record, page by page; nothing is saved before the last. */
@Controller
@WritesOrders
@RequestMapping("/cases/{crn}/orders/new")
class NewOrderController {

    private final Orders orders;
    private final OrderPages pages;
    private final Drafts drafts;

    NewOrderController(Orders orders, OrderPages pages, Drafts drafts) {
        this.orders = orders;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView begin(@PathVariable Crn crn) {
        return show(crn, NewOrderStep.KIND, OrderForm.blank(), Additions.none(), FormErrors.none());
    }

    /** The later pages have no address of their own to return to. */
    @GetMapping({"/kind", "/details", "/requirements", "/custody"})
    String again() {
        return "redirect:/cases/{crn}/orders/new";
    }

    @GetMapping("/at/{step}")
    String again(@PathVariable String step) {
        NewOrderStep.of(step);
        return again();
    }

    /** Back to a page, with everything typed. */
    @PostMapping("/at/{step}")
    ModelAndView at(@PathVariable Crn crn, @PathVariable String step, OrderForm form, Additions more) {
        return show(crn, NewOrderStep.of(step), form, more, FormErrors.none());
    }

    @PostMapping("/kind")
    ModelAndView kind(@PathVariable Crn crn, OrderForm form, Additions more) {
        var errors = form.kindErrors();
        return show(crn, errors.any() ? NewOrderStep.KIND : NewOrderStep.DETAILS, form, more, errors);
    }

    @PostMapping("/details")
    ModelAndView details(@PathVariable Crn crn, OrderForm form, Additions more) {
        var errors = detailErrors(crn, form, more);
        var next = form.custodial() ? NewOrderStep.CUSTODY : NewOrderStep.REQUIREMENTS;
        return show(crn, errors.any() ? NewOrderStep.DETAILS : next, form, more, errors);
    }

    @PostMapping("/requirements")
    ModelAndView requirements(
            @PathVariable Crn crn, OrderForm form, Additions more, @RequestParam(defaultValue = "") String go) {
        if (detailErrors(crn, form, more).any()) {
            return details(crn, form, more);
        }
        if (go.matches("remove-\\d{1,2}")) {
            var fewer = more.without(Integer.parseInt(go.substring("remove-".length())));
            return show(crn, NewOrderStep.REQUIREMENTS, form, fewer, FormErrors.none());
        }
        boolean adds = go.equals("add");
        if (!adds && more.next().isBlank()) {
            var wrong = addedErrors(more, sentence(crn, form));
            return show(crn, wrong.any() ? NewOrderStep.REQUIREMENTS : NewOrderStep.CHECK, form, more, wrong);
        }
        var errors = nextErrors(more, sentence(crn, form));
        if (errors.any()) {
            return show(crn, NewOrderStep.REQUIREMENTS, form, more, errors);
        }
        var next = adds ? NewOrderStep.REQUIREMENTS : NewOrderStep.CHECK;
        return show(crn, next, form, more.withNext(), FormErrors.none());
    }

    @PostMapping("/custody")
    ModelAndView custody(@PathVariable Crn crn, OrderForm form, Additions more) {
        if (detailErrors(crn, form, more).any()) {
            return details(crn, form, more);
        }
        var errors = custodyErrors(more, sentence(crn, form));
        return show(crn, errors.any() ? NewOrderStep.CUSTODY : NewOrderStep.CHECK, form, more, errors);
    }

    @PostMapping
    ModelAndView save(@PathVariable Crn crn, OrderForm form, Additions more, SignedIn me, RedirectAttributes redirect) {
        if (form.kindErrors().any()) {
            return kind(crn, form, more);
        }
        if (detailErrors(crn, form, more).any()) {
            return details(crn, form, more);
        }
        var draft = draft(crn, form, more);
        if (form.custodial()) {
            if (custodyErrors(more, draft.sentence()).any()) {
                return custody(crn, form, more);
            }
            orders.make(draft.sentence(), offences(draft), held(draft.sentence(), more), draft.keyDates(), me);
        } else if (addedErrors(more, draft.sentence()).any()) {
            return requirements(crn, form, more, "");
        } else {
            orders.make(draft.sentence(), offences(draft), draft.requirements(), me);
        }
        return OrderPages.saved(crn, "Order saved: " + draft.sentence().title(), redirect);
    }

    private FormErrors detailErrors(Crn crn, OrderForm form, Additions more) {
        var errors = form.kindErrors().and(form.detailErrors());
        if (errors.any()) {
            return errors;
        }
        var sentence = sentence(crn, form);
        var main = drafts.offence(form, sentence.id().value(), sentence.id(), crn);
        return OrderPages.errors(SentenceCheck.problems(sentence, List.of(main), pages.today()));
    }

    private FormErrors nextErrors(Additions more, Sentence sentence) {
        var errors = more.next().errors();
        if (!errors.any()) {
            var next = more.next().toRequirement(new RequirementId(UUID.randomUUID()), sentence);
            errors = OrderPages.errors(RequirementCheck.problems(next, sentence, more.imposed(sentence)));
        }
        var prefixed = FormErrors.none()
                .require(
                        more.requirements().size() < Additions.MOST,
                        "next.kind",
                        "Save the order first, then add more requirements to it");
        for (var each : errors.byField().entrySet()) {
            prefixed = prefixed.with("next." + each.getKey(), each.getValue());
        }
        return prefixed;
    }

    /** A requirement may no longer fit when the order was changed after it was added. */
    private static FormErrors addedErrors(Additions more, Sentence sentence) {
        var added = more.imposed(sentence);
        for (var each : added) {
            var others = added.stream()
                    .filter(other -> !other.id().equals(each.id()))
                    .toList();
            var problems = RequirementCheck.problems(each, sentence, others);
            if (!problems.isEmpty()) {
                return FormErrors.of(
                        "next.kind",
                        "%s: %s. Remove it and add it again"
                                .formatted(each.title(), problems.getFirst().words()));
            }
        }
        return FormErrors.none();
    }

    private static FormErrors custodyErrors(Additions more, Sentence sentence) {
        var release = more.releaseOn().date();
        var licence = more.licenceTo().date();
        return more.custodyErrors()
                .require(
                        release == null || !release.isBefore(sentence.startsOn()),
                        "releaseOn",
                        "Release date must be on or after the start of the sentence")
                .require(
                        licence == null || !licence.isBefore(release == null ? sentence.startsOn() : release),
                        "licenceTo",
                        "Licence expiry must be on or after the release");
    }

    private Sentence sentence(Crn crn, OrderForm form) {
        return drafts.sentence(form, new SentenceId(Text.key(form.onceAs())), crn, 0);
    }

    private NewOrderPage.Draft draft(Crn crn, OrderForm form, Additions more) {
        var sentence = sentence(crn, form);
        return new NewOrderPage.Draft(
                sentence,
                drafts.offence(form, sentence.id().value(), sentence.id(), crn),
                drafts.others(more.others(), sentence.id(), crn),
                form.custodial() ? List.of() : more.imposed(sentence),
                form.custodial() ? more.keyDates(sentence) : List.of(),
                orders.alike(sentence));
    }

    private static List<Offence> offences(NewOrderPage.Draft draft) {
        return Stream.concat(Stream.of(draft.main()), draft.others().stream()).toList();
    }

    /** The key of the form makes the key of the entry, so that it too is made once. */
    private static List<CustodyEntry> held(Sentence sentence, Additions more) {
        var id = UUID.nameUUIDFromBytes(("held " + sentence.id()).getBytes(StandardCharsets.UTF_8));
        return more.prison().isEmpty()
                ? List.of()
                : List.of(new CustodyEntry(id, sentence.crn(), sentence.id(), sentence.startsOn(), more.prison(), ""));
    }

    private ModelAndView show(Crn crn, NewOrderStep step, OrderForm form, Additions more, FormErrors errors) {
        var draft = step == NewOrderStep.CHECK ? draft(crn, form, more) : null;
        var page = new NewOrderPage(
                pages.header(crn),
                step,
                form,
                more,
                errors,
                drafts.courtChoices(),
                drafts.offenceChoices(),
                more.added(),
                draft);
        return new ModelAndView(step.view(), Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
