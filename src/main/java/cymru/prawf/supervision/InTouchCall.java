package cymru.prawf.supervision;

import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Manner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rung as often as the band says. A call counts only with a risk check recorded with it. */
final class InTouchCall implements Standard {

    @Override
    public StandardName name() {
        return StandardName.IN_TOUCH_CALL;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017, Table 2: telephone, every 30 business days; that only a call with a risk check counts is ours";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.inTheCommunity(
                supervised,
                span -> span.band().manner() == Manner.CALLS_WITH_RISK_CHECK,
                span -> span.band().mostDays(),
                (span, _) -> "%s: a call with a risk check %s"
                        .formatted(span.band().name(), span.band().frequency()));
        if (stretches.isEmpty()) {
            return List.of();
        }
        var followUp =
                supervised.days(Limit.FOLLOW_UP, stretches.getLast().during().from());
        return new Chain(name(), "In-Touch call", "Last call with a risk check", followUp)
                .over(stretches, events(supervised.history()));
    }

    /** A meeting in person is more than a call, and needs no risk check on the telephone. */
    private static List<Event> events(CaseHistory history) {
        var checked = history.riskChecks().stream().map(Noted::on).collect(Collectors.toSet());
        var met = history.contacts().stream()
                .filter(contact ->
                        contact.inSupervision() && (contact.channel().faceToFace() || checked.contains(contact.on())))
                .map(contact -> Event.meets(contact.on(), contact.fact()));
        return Stream.concat(met, Excuses.of(history, meeting -> !meeting.delivery()).stream())
                .toList();
    }
}
