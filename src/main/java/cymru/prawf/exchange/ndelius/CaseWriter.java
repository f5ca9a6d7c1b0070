package cymru.prawf.exchange.ndelius;

import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactRows;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.SentFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what a person's rows became. What is new is added; what is here and has changed is superseded in the record and replaced in
 * the state, unless somebody has corrected it in Prawf since.
 */
final class CaseWriter {

    private static final Table SOURCE_ROW =
            Table.of("exchange.source_row", "crn", "key", "columns", "print", "run", "file_row");
    private static final String OURS = "ndelius:";

    private final FactRows facts;
    private final Batch fresh;
    private final Batch changed;
    private final int run;

    CaseWriter(FactRows facts, Batch fresh, Batch changed, int run) {
        this.facts = facts;
        this.fresh = fresh;
        this.changed = changed;
        this.run = run;
    }

    /**
     * @param rows those that are new or have changed
     * @param recorded what the record has about this person
     */
    void write(SourceCase source, Draft draft, List<StagedRow> rows, List<SentFact> recorded) {
        var sent = standing(recorded);
        var touched = rows.stream().map(StagedRow::key).collect(Collectors.toSet());
        for (var entry : draft.entries()) {
            var before = sent.get(entry.key());
            if (before == null) {
                add(source.crn(), entry);
            } else if (!before.fact().equals(entry.fact()) || !before.when().equals(entry.when())) {
                supersede(source, entry, before);
            } else if (touched.contains(entry.row().key())) {
                // It says the same; what is kept beside it may not
                entry.rows()
                        .add(
                                changed,
                                new Entry.Recorded(
                                        before.position(),
                                        entry.stamp().by(),
                                        entry.stamp().at()));
            }
        }
        boolean heldHere = recorded.stream()
                .anyMatch(fact ->
                        fact.fact() instanceof OfficerChanged && !fact.key().startsWith(OURS));
        wholes(source, draft, rows, heldHere, !recorded.isEmpty());
        rows.forEach(row -> sourceRow(source.crn(), row, !recorded.isEmpty()));
    }

    private void add(Crn crn, Entry entry) {
        var fact = fact(crn, entry, entry.stamp()).onceAs(entry.key());
        long position = facts.add(fresh, fact);
        entry.rows()
                .add(
                        fresh,
                        new Entry.Recorded(
                                position, entry.stamp().by(), entry.stamp().at()));
    }

    private void supersede(SourceCase source, Entry entry, SentFact before) {
        if (before.corrected()) {
            entry.row().found("", entry.row().localId(), Treatment.CORRECTED_HERE, "");
            return;
        }
        var stamp = Stamp.changed(entry.row());
        var fact = fact(source.crn(), entry, stamp)
                .correcting(before.position())
                .onceAs("%s@%d".formatted(entry.key(), before.position()));
        long position = facts.add(fresh, fact);
        entry.rows().add(changed, new Entry.Recorded(position, stamp.by(), stamp.at()));
    }

    private static NewFact fact(Crn crn, Entry entry, Stamp stamp) {
        return NewFact.of(crn, entry.fact(), entry.when(), entry.subject(), stamp.by(), stamp.at());
    }

    /** The latest fact under each of our keys: a change adds the position of what it supersedes to the key. */
    private static Map<String, SentFact> standing(List<SentFact> recorded) {
        var standing = new HashMap<String, SentFact>();
        for (var fact : recorded) {
            if (fact.key().startsWith(OURS)) {
                int version = fact.key().indexOf('@');
                standing.put(version < 0 ? fact.key() : fact.key().substring(0, version), fact);
            }
        }
        return standing;
    }

    private void wholes(SourceCase source, Draft draft, List<StagedRow> rows, boolean heldHere, boolean here) {
        draft.wholes().forEach((table, whole) -> {
            var touched = rows.stream()
                    .filter(row -> row.file().equals(table) && !row.isNamed())
                    .toList();
            if (touched.isEmpty()) {
                return;
            }
            if (heldHere) {
                touched.forEach(row -> source.found(Problem.of(table, row.row(), "", row.key(), Treatment.HELD_HERE)));
            } else {
                whole.add(here ? changed : fresh);
            }
        });
    }

    private void sourceRow(Crn crn, StagedRow row, boolean here) {
        (here ? changed : fresh)
                .add(SOURCE_ROW, crn, row.key(), row.isNamed() ? "{}" : row.cells(), row.print(), run, row.row());
    }
}
