package cymru.prawf.supervision;

import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.Period;
import cymru.prawf.policy.CustodyStage;
import cymru.prawf.policy.Engagement;
import cymru.prawf.policy.Likelihood;
import cymru.prawf.policy.Situation;
import cymru.prawf.staff.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The situation of a case on any day, from its facts.
 *
 * <p>Custody, twelve weeks and ninety days: the matrix in the report on Gwent, 2017, Table 2, as shipped. Engagement is ours: poor
 * with failures to comply on two or more dates within 26 weeks; good with twelve months without one in which somebody was seen;
 * otherwise fair.
 */
final class Situations {

    static final int INDICATOR_DAYS = 90;
    static final int LAST_WEEKS_DAYS = 84;
    static final int POOR_WITHIN_WEEKS = 26;
    static final int POOR_FROM_FAILURES = 2;

    private final CaseHistory history;
    private final List<LocalDate> failures;
    private final List<LocalDate> seen;

    Situations(CaseHistory history) {
        this.history = history;
        this.failures = history.meetings().stream()
                .filter(Meeting::failure)
                .map(Meeting::on)
                .distinct()
                .toList();
        this.seen = history.meetings().stream()
                .filter(Meeting::attended)
                .map(Meeting::on)
                .distinct()
                .toList();
    }

    Situation on(LocalDate day) {
        var risk = riskOn(day);
        var holder = history.holderOn(day).orElse(null);
        return new Situation(
                custody(day),
                risk != null && risk.fact().iom(),
                holder != null && holder.grade() == Grade.PO,
                risk == null ? null : risk.fact().harm(),
                risk == null ? Likelihood.NOT_KNOWN : Likelihood.of(risk.fact().likelihood()),
                engagement(day),
                indicator(day) != null);
    }

    /** The positions of the facts that make the situation of this day what it is. */
    List<Long> factsOf(LocalDate day) {
        var facts = new ArrayList<Long>();
        var risk = riskOn(day);
        if (risk != null) {
            facts.add(risk.position());
        }
        history.holderOn(day).ifPresent(holder -> facts.add(holder.fact()));
        var indicator = indicator(day);
        if (indicator != null) {
            facts.add(indicator);
        }
        return facts;
    }

    /** The days on which it can become another: sorted, so that it is the same on all days from one to the next. */
    SortedSet<LocalDate> turns() {
        var turns = new TreeSet<LocalDate>();
        history.orders().forEach(order -> turns(order, turns));
        history.holders().forEach(held -> turns.add(held.from()));
        history.risks().forEach(risk -> turns.add(risk.on()));
        for (var indicator : history.indicators()) {
            turns.add(indicator.on());
            turns.add(indicator.on().plusDays(INDICATOR_DAYS + 1));
        }
        for (var failure : failures) {
            turns.add(failure);
            turns.add(failure.plusWeeks(POOR_WITHIN_WEEKS));
            turns.add(failure.plusMonths(12));
        }
        for (int n = 0; n < seen.size(); n++) {
            var lapses = seen.get(n).plusMonths(12);
            if (n == 0 || !seen.get(n).isBefore(seen.get(n - 1).plusMonths(12))) {
                turns.add(seen.get(n));
            }
            if (n == seen.size() - 1 || seen.get(n + 1).isAfter(lapses)) {
                turns.add(lapses);
            }
        }
        for (var override : history.overrides()) {
            turns.add(override.fact().from());
            turns.add(override.fact().until().plusDays(1));
        }
        return Collections.unmodifiableSortedSet(turns);
    }

    private static void addIfAny(TreeSet<LocalDate> turns, @Nullable LocalDate day) {
        if (day != null) {
            turns.add(day);
        }
    }

    private static void turns(Order order, TreeSet<LocalDate> turns) {
        turns.add(order.during().from());
        addIfAny(turns, order.during().dayAfter());
        for (var spell : order.inCustody()) {
            turns.add(spell.from());
            addIfAny(turns, spell.dayAfter());
            var release = order.releaseFrom(spell);
            if (release != null) {
                turns.add(Days.later(spell.from(), release.minusDays(LAST_WEEKS_DAYS)));
            }
        }
    }

    CustodyStage custody(LocalDate day) {
        var stage = CustodyStage.IN_THE_COMMUNITY;
        for (var order : history.orders()) {
            if (order.during().includes(day)) {
                for (var spell : order.inCustody()) {
                    if (spell.includes(day)) {
                        stage = stageIn(order, spell, day);
                    }
                }
            }
        }
        return stage;
    }

    private static CustodyStage stageIn(Order order, Period spell, LocalDate day) {
        var release = order.releaseFrom(spell);
        boolean near = release != null && !day.isBefore(release.minusDays(LAST_WEEKS_DAYS));
        return near ? CustodyStage.LAST_12_WEEKS : CustodyStage.MORE_THAN_12_WEEKS;
    }

    Engagement engagement(LocalDate day) {
        long recent = failures.stream()
                .filter(failure -> !failure.isAfter(day)
                        && failure.plusWeeks(POOR_WITHIN_WEEKS).isAfter(day))
                .count();
        if (recent >= POOR_FROM_FAILURES) {
            return Engagement.POOR;
        }
        boolean failed = failures.stream()
                .anyMatch(failure ->
                        !failure.isAfter(day) && failure.plusMonths(12).isAfter(day));
        boolean met = seen.stream()
                .anyMatch(each -> !each.isAfter(day) && each.plusMonths(12).isAfter(day));
        return met && !failed ? Engagement.GOOD : Engagement.FAIR;
    }

    private @Nullable Noted<RiskRecorded> riskOn(LocalDate day) {
        Noted<RiskRecorded> last = null;
        for (var risk : history.risks()) {
            if (!risk.on().isAfter(day)) {
                last = risk;
            }
        }
        return last;
    }

    private @Nullable Long indicator(LocalDate day) {
        Long last = null;
        for (var indicator : history.indicators()) {
            if (!indicator.on().isAfter(day)
                    && !indicator.on().plusDays(INDICATOR_DAYS).isBefore(day)) {
                last = indicator.position();
            }
        }
        return last;
    }
}
