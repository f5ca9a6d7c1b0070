package cymru.prawf.supervision;

import cymru.prawf.policy.Limit;
import java.util.List;

/** The risk is looked at again as often as the operating model says, wherever the person is. */
final class ReviewAtInterval implements Standard {

    @Override
    public StandardName name() {
        return StandardName.REVIEW;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017: the model relies on regular reviews; the intervals are ours";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.of(
                supervised,
                _ -> true,
                span -> span.situation().harm() == null
                        ? supervised.days(Limit.PLAN, span.during().from())
                        : Integer.valueOf(span.band().reviewDays()),
                (span, days) -> span.situation().harm() == null
                        ? "Not assessed yet: an assessment within %d working days".formatted(days)
                        : "%s: a review of risk every %d working days"
                                .formatted(span.band().name(), days));
        var events = supervised.history().risks().stream()
                .map(risk -> Event.meets(risk.on(), risk.position()))
                .toList();
        return new Chain(name(), "Review of risk", "Last assessed", 0).over(stretches, events);
    }
}
