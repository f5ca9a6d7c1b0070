package cymru.prawf.supervision.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.supervision.Transfers;
import cymru.prawf.supervision.Transfers.Receiver;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@SupervisesCases
@RequestMapping("/cases/{crn}/transfer")
class TransferController {

    private static final String BACK = "redirect:/cases/{crn}/transfer";

    private final Transfers transfers;
    private final TransferPages pages;
    private final Clock clock;

    TransferController(Transfers transfers, TransferPages pages, Clock clock) {
        this.transfers = transfers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable Crn crn, SignedIn me) {
        return page(pages.of(crn, me), OK);
    }

    @PostMapping
    ModelAndView propose(@PathVariable Crn crn, ProposalForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(pages.proposing(crn, me, form, errors), UNPROCESSABLE_CONTENT);
        }
        try {
            transfers.propose(
                    crn, !pages.isAtHub(crn), form.reason(), form.ownView(), me.userName(), me.name(), form.onceAs());
        } catch (RuleBroken refused) {
            return page(pages.proposing(crn, me, form, FormErrors.refused(refused)), CONFLICT);
        }
        Saved.say(redirect, "Proposed to the manager");
        return new ModelAndView(BACK);
    }

    /** The second page of a decision has no address of its own to return to. */
    @GetMapping("/decision")
    String again() {
        return BACK;
    }

    @PostMapping("/decision")
    @Allowed(Role.TEAM_MANAGER)
    ModelAndView decide(@PathVariable Crn crn, DecisionForm form, SignedIn me, RedirectAttributes redirect) {
        var shown = pages.deciding(crn, me, form, FormErrors.none());
        var today = UkTime.today(clock);
        var errors = form.errors(shown.receivers(), today);
        if (errors.any() || form.transfer() == null) {
            return page(pages.deciding(crn, me, form, errors), UNPROCESSABLE_CONTENT);
        }
        if (form.accepts() && !shown.undone().isEmpty() && form.why().isEmpty()) {
            return interrupt(pages.deciding(crn, me, form, whyMissing(form)));
        }
        try {
            if (form.accepts()) {
                transfers.accept(
                        crn,
                        form.transfer(),
                        new Receiver(new StaffCode(form.officerCode()), form.team(), form.day(today)),
                        form.why().isEmpty() ? form.reason() : form.why(),
                        me.userName(),
                        me.name());
            } else {
                transfers.sendBack(crn, form.transfer(), form.reason(), me.userName(), me.name());
            }
        } catch (RuleBroken refused) {
            return page(pages.deciding(crn, me, form, FormErrors.refused(refused)), CONFLICT);
        }
        Saved.say(redirect, form.accepts() ? accepted(form.day(today), today) : "Sent back with your reason");
        return new ModelAndView(BACK);
    }

    private static String accepted(LocalDate from, LocalDate today) {
        return from.equals(today)
                ? "Accepted: the case has changed hands"
                : "Accepted: the case changes hands on " + Words.date(from);
    }

    private static FormErrors whyMissing(DecisionForm form) {
        return form.interrupted()
                ? FormErrors.of("why", "Enter why you approve although something is undone")
                : FormErrors.none();
    }

    private static ModelAndView interrupt(TransferPage page) {
        return new ModelAndView(
                "supervision/transfer-undone",
                Map.of("page", page),
                page.errors().any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private static ModelAndView page(TransferPage page, HttpStatus status) {
        return new ModelAndView("supervision/transfer", Map.of("page", page), status);
    }
}
