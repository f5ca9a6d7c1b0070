package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.record.Fact;
import cymru.prawf.record.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person's rows become, before anything is written. */
final class Draft {

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Whole> wholes = new LinkedHashMap<>();

    /** State that rests on all the rows of a table, and is written anew whenever one of them is new or has changed. */
    interface Whole {

        void add(Batch batch);
    }

    /** The entry that a row becomes. */
    void add(CaseRow row, Fact fact, When when, String subject, Entry.Rows rows) {
        add(row, "", fact, when, subject, rows);
    }

    void add(CaseRow row, Fact fact, When when) {
        add(row, "", fact, when, "ndelius:" + row.key(), Entry.Rows.NONE);
    }

    /** A further entry of the same row, like the outcome of an appointment. */
    void add(CaseRow row, String aspect, Fact fact, When when, String subject, Entry.Rows rows) {
        add(row, aspect, fact, when, subject, Stamp.entered(row), rows);
    }

    void add(CaseRow row, String aspect, Fact fact, When when, String subject, Stamp stamp, Entry.Rows rows) {
        var key = "ndelius:" + row.key() + (aspect.isEmpty() ? "" : ":" + aspect);
        entries.add(new Entry(row, key, fact, when, subject, stamp, rows));
        told.add(row.key());
    }

    /** That a row is told within the entry of another, as the main offence is within its sentence. */
    void tells(CaseRow row) {
        told.add(row.key());
    }

    void whole(String table, Whole whole) {
        wholes.put(table, whole);
    }

    Map<String, Whole> wholes() {
        return wholes;
    }

    boolean hasTold(CaseRow row) {
        return told.contains(row.key());
    }

    List<Entry> entries() {
        return entries;
    }
}
