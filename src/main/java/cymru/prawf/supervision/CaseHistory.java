package cymru.prawf.supervision;

import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.policy.Channel;
import cymru.prawf.record.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the standards read of a timeline: everything that stands, sorted out by what it tells of, each list in the order in which
 * it happened.
 */
record CaseHistory(
        Crn crn,
        List<Order> orders,
        List<Held> holders,
        List<Meeting> meetings,
        List<Contacted> contacts,
        List<Noted<RiskRecorded>> risks,
        List<Noted<IndicatorReported>> indicators,
        List<Change> changes,
        List<Noted<PlanRecorded>> plans,
        List<Noted<RiskChecked>> riskChecks,
        List<Noted<OversightRecorded>> oversights,
        List<Noted<HandoverWritten>> handovers,
        List<Noted<OfficerAway>> absences,
        List<Noted<CoverArranged>> covers,
        List<Noted<BandOverridden>> overrides) {

    static CaseHistory of(Timeline timeline) {
        return new HistoryReader(timeline).history();
    }

    Optional<Held> holderOn(LocalDate day) {
        return holders.stream().filter(held -> !held.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** The spans of this period over which an officer holds the case, in whatever team. */
    List<Period> heldBy(String officer, Period during) {
        var spans = new ArrayList<Period>();
        LocalDate since = null;
        for (var held : holders) {
            if (held.officer().equals(officer)) {
                since = since == null ? held.from() : since;
            } else if (since != null) {
                if (since.isBefore(held.from())) {
                    spans.add(new Period(since, held.from().minusDays(1)));
                }
                since = null;
            }
        }
        if (since != null) {
            spans.add(Period.from(since));
        }
        return spans.stream().flatMap(span -> span.common(during).stream()).toList();
    }

    /** Whether any order is in force. */
    boolean supervisedOn(LocalDate day) {
        return orders.stream().anyMatch(order -> order.during().includes(day));
    }

    boolean inCustodyOn(LocalDate day) {
        return orders.stream().anyMatch(order -> order.during().includes(day) && order.isHeld(day));
    }

    boolean inTheCommunityOn(LocalDate day) {
        return supervisedOn(day) && !inCustodyOn(day);
    }

    /** The first day on which anybody was to supervise this person, or null where no order is known. */
    @Nullable
    LocalDate firstDay() {
        return orders.stream()
                .map(order -> order.during().from())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The first day on which nothing is expected any more: after the last order; none where one goes on. */
    @Nullable
    LocalDate overOn() {
        var last = lastDay();
        return last == null ? null : last.plusDays(1);
    }

    /** The last day of the last order, or null where one goes on without a known end. */
    @Nullable
    LocalDate lastDay() {
        LocalDate last = null;
        for (var order : orders) {
            var to = order.during().to();
            if (to == null) {
                return null;
            }
            last = last == null || to.isAfter(last) ? to : last;
        }
        return last;
    }

    /** The same as if this contact, with a risk check where it is a call, were had. */
    CaseHistory supposing(Contacted contact, long fact) {
        var more = new ArrayList<>(contacts);
        more.add(new Contacted(contact.on(), contact.channel(), contact.inSupervision(), fact));
        more.sort(Comparator.comparing(Contacted::on));
        var checks = new ArrayList<>(riskChecks);
        if (contact.channel() == Channel.TELEPHONE) {
            checks.add(new Noted<>(new RiskChecked("", false, ""), contact.on(), contact.on(), fact));
        }
        return new CaseHistory(
                crn,
                orders,
                holders,
                meetings,
                more,
                risks,
                indicators,
                changes,
                plans,
                checks,
                oversights,
                handovers,
                absences,
                covers,
                overrides);
    }
}
