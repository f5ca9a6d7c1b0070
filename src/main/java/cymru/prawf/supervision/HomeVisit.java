package cymru.prawf.supervision;

import cymru.prawf.policy.Channel;
import cymru.prawf.policy.Limit;
import java.util.List;
import java.util.stream.Stream;

/** Visited at home as often as the band asks, which depends on the risk of serious harm. */
final class HomeVisit implements Standard {

    @Override
    public StandardName name() {
        return StandardName.HOME_VISIT;
    }

    @Override
    public String source() {
        return "Ours, and not official: the report on Gwent, 2017, saw hardly any home visits where the risk asked for them";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.inTheCommunity(
                supervised,
                _ -> true,
                span -> span.band().homeVisitDays(),
                (span, days) -> "%s: a home visit every %d working days"
                        .formatted(span.band().name(), days));
        if (stretches.isEmpty()) {
            return List.of();
        }
        var history = supervised.history();
        var met = history.contacts().stream()
                .filter(contact -> contact.channel() == Channel.HOME)
                .map(contact -> Event.meets(contact.on(), contact.fact()));
        var excused = Excuses.of(history, meeting -> meeting.channel() == Channel.HOME).stream();
        var followUp =
                supervised.days(Limit.FOLLOW_UP, stretches.getLast().during().from());
        return new Chain(name(), "Home visit", "Last home visit", followUp)
                .over(stretches, Stream.concat(met, excused).toList());
    }
}
