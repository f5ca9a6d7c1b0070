package cymru.prawf.supervision.web;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.supervision.BandWords;
import cymru.prawf.supervision.Expectations;
import cymru.prawf.supervision.Receivers;
import cymru.prawf.supervision.Transfers;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page of a transfer together. */
@Component
class TransferPages {

    private final Transfers transfers;
    private final Receivers receivers;
    private final Expectations expectations;
    private final OperatingModels models;
    private final Allocations allocations;
    private final CaseHeaders headers;
    private final Clock clock;

    TransferPages(
            Transfers transfers,
            Receivers receivers,
            Expectations expectations,
            OperatingModels models,
            Allocations allocations,
            CaseHeaders headers,
            Clock clock) {
        this.transfers = transfers;
        this.receivers = receivers;
        this.expectations = expectations;
        this.models = models;
        this.allocations = allocations;
        this.headers = headers;
        this.clock = clock;
    }

    TransferPage of(Crn crn, SignedIn me) {
        return page(crn, me, new ProposalForm("", "", ""), noDecision(), FormErrors.none());
    }

    TransferPage proposing(Crn crn, SignedIn me, ProposalForm form, FormErrors errors) {
        return page(crn, me, form, noDecision(), errors);
    }

    TransferPage deciding(Crn crn, SignedIn me, DecisionForm form, FormErrors errors) {
        return page(crn, me, new ProposalForm("", "", ""), form, errors);
    }

    private DecisionForm noDecision() {
        return DecisionForm.of(UkTime.today(clock));
    }

    /** Whether the case is held in an In-Touch team today, so that it could only come back. */
    boolean isAtHub(Crn crn) {
        return allocations.isAtHub(crn, UkTime.today(clock));
    }

    private TransferPage page(Crn crn, SignedIn me, ProposalForm proposal, DecisionForm decision, FormErrors errors) {
        var today = UkTime.today(clock);
        var all = transfers.of(crn);
        var waiting = transfers.waiting(crn);
        boolean toHub = waiting.map(each -> each.toHub()).orElseGet(() -> !isAtHub(crn));
        var ahead = transfers.ahead(crn);
        boolean decides = waiting.isPresent() && me.is(Role.TEAM_MANAGER);
        return new TransferPage(
                headers.of(crn),
                bandWords(crn, today),
                toHub,
                toHub ? transfers.undone(crn, decision.day(today)) : List.of(),
                all,
                waiting.isEmpty() && ahead.isEmpty() ? proposal : null,
                decides ? decision : null,
                decides ? receiving(toHub, me, today) : List.of(),
                errors);
    }

    private List<Choice> receiving(boolean toHub, SignedIn me, LocalDate today) {
        return receivers.of(toHub, me.staff(), today);
    }

    private String bandWords(Crn crn, LocalDate today) {
        return expectations
                .worked(crn)
                .bands()
                .on(today)
                .map(span -> span.override() != null
                        ? "%s, decided by a manager".formatted(span.band().name())
                        : "%s: %s"
                                .formatted(
                                        span.band().name(),
                                        Words.list(
                                                new BandWords(models.inForce().on(today), span.situation()).because())))
                .orElse("");
    }
}
