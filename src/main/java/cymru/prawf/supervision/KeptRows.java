package cymru.prawf.supervision;

import cymru.prawf.contact.Whose;
import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was worked out, as rows and back. */
final class KeptRows {

    static final Table BAND =
            Table.of("supervision.band", "crn", "during", "band", "model", "row", "situation", "override", "facts");

    static final Table EXPECTATION = Table.of(
            "supervision.expectation",
            "crn",
            "standard",
            "cause",
            "starts_on",
            "due_by",
            "what",
            "reason",
            "model",
            "because",
            "met_on",
            "met_by",
            "excused_on",
            "excused_by",
            "excuse",
            "excused_in",
            "ended_on");

    static final Table WORKED = Table.of("supervision.worked", "crn", "upto", "rules");

    private KeptRows() {}

    static void add(Batch batch, Crn crn, Worked worked) {
        worked.bands().spans().forEach(span -> batch.add(BAND, values(crn, span)));
        worked.expectations().forEach(expected -> batch.add(EXPECTATION, values(crn, expected)));
    }

    static @Nullable Object[] values(Crn crn, BandSpan span) {
        return new @Nullable Object[] {
            crn.value(),
            range(span.during()),
            span.band().code(),
            span.model(),
            span.row(),
            span.situation().key(),
            span.override(),
            array(span.facts())
        };
    }

    /** A row of eight columns as it stands, in the same form as the values of a span. */
    static @Nullable Object[] values(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[8];
        for (int n = 0; n < values.length; n++) {
            values[n] = row.getObject(n + 1);
        }
        return values;
    }

    /** As PostgreSQL writes a range of days: without the last. */
    private static String range(Period during) {
        var over = during.dayAfter();
        return "[%s,%s)".formatted(during.from(), over == null ? "" : over);
    }

    static @Nullable Object[] values(Crn crn, Expectation expected) {
        var met = expected.met();
        var excuse = expected.excuse();
        return new @Nullable Object[] {
            crn.value(),
            expected.standard().name(),
            expected.cause(),
            expected.from(),
            expected.dueBy(),
            expected.what(),
            expected.reason(),
            expected.model(),
            array(expected.because()),
            met == null ? null : met.on(),
            met == null ? null : met.fact(),
            excuse == null ? null : excuse.on(),
            excuse == null ? null : excuse.whose().name(),
            excuse == null ? null : excuse.why(),
            excuse == null ? null : excuse.fact(),
            expected.endedOn()
        };
    }

    static Expectation expectation(ResultSet row, int number) throws SQLException {
        var met = row.getObject("met_on", LocalDate.class);
        var excused = row.getObject("excused_on", LocalDate.class);
        return new Expectation(
                StandardName.valueOf(row.getString("standard")),
                row.getLong("cause"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getString("what"),
                row.getString("reason"),
                row.getString("model"),
                positions(row.getArray("because")),
                met == null ? null : new Met(met, row.getLong("met_by")),
                excused == null
                        ? null
                        : new Excuse(
                                excused,
                                Whose.valueOf(row.getString("excused_by")),
                                row.getString("excuse"),
                                row.getLong("excused_in")),
                row.getObject("ended_on", LocalDate.class));
    }

    static List<Long> positions(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }

    /** As PostgreSQL writes an array of numbers. */
    private static String array(List<Long> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
