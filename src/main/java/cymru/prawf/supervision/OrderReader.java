package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.KeyDateSet;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.Recalled;
import cymru.prawf.sentence.Released;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.StageSet;
import cymru.prawf.sentence.Terminated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts one sentence together from the facts that tell of it. */
final class OrderReader {

    private final String id;
    private final List<Order.Release> releases = new ArrayList<>();
    private final TreeSet<LocalDate> recalls = new TreeSet<>();
    private @Nullable OrderMade made;
    private long fact;
    private @Nullable LocalDate ended;
    private @Nullable LocalDate stagesEnd;
    private @Nullable LocalDate releaseSet;

    OrderReader(String id) {
        this.id = id;
    }

    void made(OrderMade order, RecordedFact recorded) {
        made = order;
        fact = recorded.position();
    }

    void stage(StageSet stage) {
        var to = stage.endsOn();
        if (to != null && (stagesEnd == null || to.isAfter(stagesEnd))) {
            stagesEnd = to;
        }
    }

    void ended(Terminated termination) {
        ended = termination.endedOn();
    }

    void date(KeyDateSet date) {
        boolean release = date.kind() == KeyDate.Kind.AUTOMATIC_RELEASE
                || date.kind() == KeyDate.Kind.CONDITIONAL_RELEASE
                || date.kind() == KeyDate.Kind.EXPECTED_RELEASE;
        if (release) {
            releaseSet = date.fallsOn();
        }
    }

    void released(Released release, long position) {
        releases.add(new Order.Release(release.releasedOn(), position));
    }

    void recalled(Recalled recall) {
        recalls.add(recall.recalledOn());
    }

    /** Nothing where only its end or a stage of it is known: then there is nothing to supervise by. */
    Optional<Order> order() {
        if (made == null) {
            return Optional.empty();
        }
        boolean custodial = made.kind() == Sentence.Kind.CUSTODIAL_SENTENCE;
        releases.sort(Comparator.comparing(Order.Release::on));
        var last = last(made);
        var to = last == null || !last.isBefore(made.startsOn()) ? last : made.startsOn();
        return Optional.of(new Order(
                id,
                custodial,
                new Period(made.startsOn(), to),
                custodial ? spells(made.startsOn()) : List.of(),
                List.copyOf(releases),
                releaseSet,
                fact));
    }

    /** Its recorded end; or else the last day of licence and supervision after it, or the end that was expected. */
    private @Nullable LocalDate last(OrderMade order) {
        if (ended != null) {
            return ended;
        }
        var expected = order.expectedEnd();
        if (stagesEnd == null) {
            return expected;
        }
        return expected == null || stagesEnd.isAfter(expected) ? stagesEnd : expected;
    }

    private List<Period> spells(LocalDate from) {
        var spells = new ArrayList<Period>();
        var starts = new TreeSet<>(recalls.tailSet(from, true));
        starts.add(from);
        for (var start : starts) {
            boolean within = !spells.isEmpty()
                    && (spells.getLast().to() == null || !spells.getLast().to().isBefore(start));
            if (!within) {
                spells.add(new Period(start, lastDay(start)));
            }
        }
        return spells;
    }

    /** The day before the next release; null while there was none. */
    private @Nullable LocalDate lastDay(LocalDate start) {
        return releases.stream()
                .map(Order.Release::on)
                .filter(release -> release.isAfter(start))
                .findFirst()
                .map(release -> release.minusDays(1))
                .orElse(null);
    }
}
