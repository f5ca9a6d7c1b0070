package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.staff.Provider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a case in order: none on days without an order, and none while an organisation holds it to which the operating
 * model does not apply.
 */
public record BandHistory(List<BandSpan> spans) {

    public BandHistory {
        spans = List.copyOf(spans);
    }

    static BandHistory of(CaseHistory history, ModelsInForce models) {
        var situations = new Situations(history);
        var turns = new TreeSet<>(situations.turns());
        var first = history.firstDay();
        if (first == null) {
            return new BandHistory(List.of());
        }
        turns.addAll(models.changes().tailSet(first, false));
        var last = history.lastDay();
        var spans = new ArrayList<BandSpan>();
        var days = List.copyOf(turns.tailSet(first, true));
        for (int n = 0; n < days.size(); n++) {
            var from = days.get(n);
            var to = n + 1 < days.size() ? days.get(n + 1).minusDays(1) : last;
            if (last == null || !from.isAfter(last)) {
                var span = span(history, situations, models, new Period(from, to));
                if (span != null) {
                    add(spans, span);
                }
            }
        }
        return new BandHistory(spans);
    }

    private static @Nullable BandSpan span(
            CaseHistory history, Situations situations, ModelsInForce models, Period during) {
        var from = during.from();
        var holder = history.holderOn(from).orElse(null);
        var model = models.on(from);
        boolean applies =
                holder == null || holder.organisation() == null || holder.organisation() != Provider.Kind.NPS_DIVISION;
        if (!history.supervisedOn(from) || !applies) {
            return null;
        }
        var situation = situations.on(from);
        var override = history.overrides().stream()
                .filter(each -> new Period(each.fact().from(), each.fact().until()).includes(from))
                .reduce((_, later) -> later);
        if (override.isPresent()) {
            var band = model.band(override.get().fact().band());
            var position = override.get().position();
            return new BandSpan(during, band, model.id(), 0, situation, position, List.of(position));
        }
        var decision = model.decide(situation);
        return new BandSpan(
                during, decision.band(), model.id(), decision.row(), situation, null, situations.factsOf(from));
    }

    private static void add(List<BandSpan> spans, BandSpan next) {
        if (!spans.isEmpty()) {
            var last = spans.getLast();
            if (next.during().from().equals(last.during().dayAfter()) && last.sameAs(next)) {
                spans.set(
                        spans.size() - 1,
                        last.lasting(
                                new Period(last.during().from(), next.during().to())));
                return;
            }
        }
        spans.add(next);
    }

    public Optional<BandSpan> on(LocalDate day) {
        return spans.stream().filter(span -> span.during().includes(day)).findFirst();
    }

    public @Nullable Band bandOn(LocalDate day) {
        return on(day).map(BandSpan::band).orElse(null);
    }

    /** The span of this day with all that go before it without a break in the same band: "Amber since". */
    public Optional<LocalDate> since(LocalDate day) {
        var here = on(day).orElse(null);
        if (here == null) {
            return Optional.empty();
        }
        var since = here.during().from();
        for (int n = spans.indexOf(here) - 1; n >= 0; n--) {
            var before = spans.get(n);
            boolean unbroken = since.equals(before.during().dayAfter())
                    && before.band().code().equals(here.band().code());
            if (!unbroken) {
                break;
            }
            since = before.during().from();
        }
        return Optional.of(since);
    }
}
