package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import cymru.prawf.policy.CustodyStage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the stretches of a rule out of the bands of a case. */
final class Stretches {

    private Stretches() {}

    /** The bands in which the rule holds, in the community. */
    static List<Stretch> inTheCommunity(
            Supervised supervised, Predicate<BandSpan> holds, Function<BandSpan, @Nullable Integer> days, Rule rule) {
        return of(
                supervised,
                span -> span.situation().custody() == CustodyStage.IN_THE_COMMUNITY && holds.test(span),
                days,
                rule);
    }

    /** Bands with the same rule that follow each other are one stretch. */
    static List<Stretch> of(
            Supervised supervised, Predicate<BandSpan> holds, Function<BandSpan, @Nullable Integer> days, Rule rule) {
        var stretches = new ArrayList<Stretch>();
        for (var span : supervised.bands().spans()) {
            var interval = holds.test(span) ? days.apply(span) : null;
            if (interval != null) {
                var facts = new ArrayList<>(span.facts());
                add(stretches, new Stretch(span.during(), interval, rule.words(span, interval), span.model(), facts));
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.leadsTo(next) && last.sameRule(next)) {
            var during = new Period(last.during().from(), next.during().to());
            stretches.set(
                    stretches.size() - 1, new Stretch(during, last.days(), last.rule(), last.model(), last.facts()));
        } else {
            stretches.add(next);
        }
    }

    /** The rule in plain words, for a band and its interval. */
    interface Rule {

        String words(BandSpan span, int days);
    }
}
