package cymru.prawf.supervision;

import cymru.prawf.policy.CustodyStage;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Manner;
import java.util.List;

/** While somebody is in custody something is done at the interval of the band for it, and monthly in the last 12 weeks. */
final class CustodyActivity implements Standard {

    @Override
    public StandardName name() {
        return StandardName.CUSTODY_ACTIVITY;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017, Table 2: activity every 30 business days, monthly for the last 12 weeks";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.of(
                supervised,
                span -> span.situation().custody().inCustody(),
                span -> days(supervised, span),
                (span, days) -> span.situation().custody() == CustodyStage.LAST_12_WEEKS
                        ? "Last 12 weeks in custody: activity every %d working days".formatted(days)
                        : "%s, in custody: activity every %d working days"
                                .formatted(span.band().name(), days));
        var events = supervised.history().contacts().stream()
                .map(contact -> Event.meets(contact.on(), contact.fact()))
                .toList();
        return new Chain(name(), "Activity in custody", "Last activity", 0).over(stretches, events);
    }

    private static int days(Supervised supervised, BandSpan span) {
        var model = supervised.modelOn(span.during().from());
        if (span.situation().custody() == CustodyStage.LAST_12_WEEKS) {
            return model.days(Limit.LAST_WEEKS_ACTIVITY);
        }
        return model.bands().stream()
                .filter(band -> band.manner() == Manner.ACTIVITY_IN_CUSTODY)
                .findFirst()
                .orElse(span.band())
                .mostDays();
    }
}
