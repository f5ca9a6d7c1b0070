package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Manner;
import cymru.prawf.web.Words;
import java.util.List;

/** A manager looks at each review of risk that was done at a hub. */
final class HubReviewOversight implements Standard {

    @Override
    public StandardName name() {
        return StandardName.HUB_REVIEW_OVERSIGHT;
    }

    @Override
    public String source() {
        return "Ours, and not official: the report on Gwent, 2017, found reviews at the hub without oversight";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var history = supervised.history();
        return history.risks().stream()
                .filter(risk -> {
                    var band = supervised.bands().bandOn(risk.on().minusDays(1));
                    return band != null && band.manner() == Manner.CALLS_WITH_RISK_CHECK;
                })
                .map(risk -> {
                    var model = supervised.modelOn(risk.on());
                    int days = model.days(Limit.HUB_REVIEW_OVERSIGHT);
                    var met = history.oversights().stream()
                            .filter(oversight -> !oversight.on().isBefore(risk.on()))
                            .findFirst()
                            .map(oversight -> new Met(oversight.on(), oversight.position()));
                    return new Expectation(
                            name(),
                            risk.position(),
                            risk.on(),
                            WorkingDays.plus(risk.on(), days),
                            "Oversight of the hub's review",
                            "Risk reviewed at the hub on %s: oversight within %s"
                                    .formatted(Words.date(risk.on()), Words.workingDays(days)),
                            model.id(),
                            List.of(risk.position()),
                            met.orElse(null),
                            null,
                            history.overOn());
                })
                .toList();
    }
}
