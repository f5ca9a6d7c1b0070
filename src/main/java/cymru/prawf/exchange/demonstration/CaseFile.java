package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Fact;
import cymru.prawf.record.FactRows;
import cymru.prawf.record.Kind;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import cymru.prawf.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/** A case as it will stand in the record: its facts in the order in which they were learnt, each with the rows that say the same. */
final class CaseFile {

    /** The rows of a fact, which may name its position. */
    interface Rows {

        Rows NONE = (_, _) -> {};

        void add(Batch batch, long position);
    }

    /** A fact, its rows, and the entry that it corrects, if any. */
    record Entry(NewFact fact, Rows rows, @Nullable Entry corrects) {}

    private final Crn crn;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Rows> others = new ArrayList<>();

    CaseFile(Crn crn) {
        this.crn = crn;
    }

    Crn crn() {
        return crn;
    }

    Entry say(Fact fact, When when, String subject, String by, Instant at, Rows rows) {
        return correct(null, fact, when, subject, by, at, rows);
    }

    Entry correct(@Nullable Entry corrected, Fact fact, When when, String subject, String by, Instant at, Rows rows) {
        var entry = new Entry(NewFact.of(crn, fact, when, subject, by, at), rows, corrected);
        entries.add(entry);
        return entry;
    }

    /** Rows of which no fact tells; they come after all others. */
    void keep(Rows rows) {
        others.add(rows);
    }

    /** In the order in which the organisation came to know. */
    List<Entry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.fact().recordedAt()))
                .toList();
    }

    /** Adds everything to the batch, and answers the timeline that it becomes. */
    Timeline add(Batch batch, FactRows facts) {
        var timeline = told((entry, fact) -> {
            long position = facts.add(batch, fact);
            entry.rows().add(batch, position);
            return position;
        });
        others.forEach(rows -> rows.add(batch, 0));
        return timeline;
    }

    /** The timeline of the case as it would be read back, with positions from 1; for whoever only wants to look. */
    Timeline timeline() {
        var position = new AtomicLong();
        return told((_, _) -> position.incrementAndGet());
    }

    private Timeline told(ToLongBiFunction<Entry, NewFact> positionOf) {
        var timeline = new ArrayList<RecordedFact>();
        var positions = new IdentityHashMap<Entry, Long>();
        for (var entry : entries()) {
            var corrected = entry.corrects() == null ? null : positions.get(entry.corrects());
            var fact = corrected == null ? entry.fact() : entry.fact().correcting(corrected);
            long position = positionOf.applyAsLong(entry, fact);
            positions.put(entry, position);
            timeline.add(recorded(position, fact));
        }
        timeline.sort(
                Comparator.comparing((RecordedFact each) -> each.when().at()).thenComparing(RecordedFact::position));
        return new Timeline(crn, timeline);
    }

    private static RecordedFact recorded(long position, NewFact fact) {
        var kind = Objects.requireNonNull(fact.fact().getClass().getAnnotation(Kind.class))
                .value();
        return new RecordedFact(
                position,
                fact.crn(),
                kind,
                fact.fact(),
                fact.when(),
                fact.recordedAt(),
                fact.recordedBy(),
                fact.subject(),
                fact.supersedes());
    }
}
