package cymru.prawf.exchange.ndelius;

import cymru.prawf.access.LimitationRows;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.database.Batch;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * RESTRICTION, EXCLUSION and the flags of OFFENDER: who may see the record. What cannot be resolved closes a record and never opens
 * one: where a restriction names nobody who is known, where an exclusion names somebody unknown, who might be anybody, and where a
 * flag is set and no row says for whom.
 */
final class LimitationTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        limit(source, LimitedAccess.Kind.RESTRICTION, draft);
        limit(source, LimitedAccess.Kind.EXCLUSION, draft);
    }

    private static void limit(SourceCase source, LimitedAccess.Kind kind, Draft draft) {
        var rows = source.rows(kind.name());
        var inForce = rows.stream().filter(row -> ended(row) == null).toList();
        boolean nobodyKnown = inForce.stream().noneMatch(row -> user(row).known());
        for (var row : rows) {
            boolean closes = inForce.contains(row)
                    && !user(row).known()
                    && (nobodyKnown || kind == LimitedAccess.Kind.EXCLUSION);
            limitation(source, row, kind, closes, draft);
        }
        if (inForce.isEmpty() && source.person().says("CURRENT_" + kind.name())) {
            flag(source, kind, draft);
        }
    }

    private static void limitation(
            SourceCase source, CaseRow row, LimitedAccess.Kind kind, boolean closes, Draft draft) {
        var user = user(row);
        var reason = reason(source, row, kind);
        if (closes) {
            row.found("USER_ID", Treatment.CLOSED_TO_ALL);
        }
        var fact = new AccessLimited(kind, user.name(), reason, row.date(kind.name() + "_END_DATE"), closes);
        draft.add(row, fact, row.happened(), "access:" + row.crn(), (batch, recorded) -> {
            LimitationRows.add(
                    batch,
                    row.crn(),
                    kind,
                    user.name(),
                    reason,
                    recorded.by(),
                    recorded.at(),
                    ended(row),
                    "ndelius:" + row.key());
            close(batch, row, closes && kind == LimitedAccess.Kind.EXCLUSION, reason, recorded);
        });
    }

    /** A flag without a row: somebody is to be kept out, and nobody can say who. */
    private static void flag(SourceCase source, LimitedAccess.Kind kind, Draft draft) {
        var person = source.person();
        var reason = message(source, kind);
        person.found("CURRENT_" + kind.name(), Treatment.CLOSED_TO_ALL);
        draft.add(
                person,
                kind.name(),
                new AccessLimited(kind, "nobody the extract names", reason, null, true),
                person.happened(),
                "access:" + person.crn(),
                (batch, recorded) -> LimitationRows.add(
                        batch,
                        person.crn(),
                        LimitedAccess.Kind.RESTRICTION,
                        null,
                        reason,
                        recorded.by(),
                        recorded.at(),
                        null,
                        "ndelius:%s:%s".formatted(person.key(), kind)));
    }

    /** An exclusion of somebody unknown needs a restriction beside it, which names nobody and so closes the record. */
    private static void close(Batch batch, CaseRow row, boolean closes, String reason, Entry.Recorded recorded) {
        var name = "ndelius:%s:closed".formatted(row.key());
        if (closes) {
            LimitationRows.add(
                    batch,
                    row.crn(),
                    LimitedAccess.Kind.RESTRICTION,
                    null,
                    reason,
                    recorded.by(),
                    recorded.at(),
                    null,
                    name);
        } else if (batch.replaces()) {
            LimitationRows.end(batch, name, recorded.by(), recorded.at());
        }
    }

    private record User(String name, boolean known) {}

    private static User user(CaseRow row) {
        var id = row.text("USER_ID");
        return row.lists().userName(id).map(name -> new User(name, true)).orElse(new User("ndelius:" + id, false));
    }

    private static @Nullable Instant ended(CaseRow row) {
        var kind = row.table().name();
        var end = row.when(kind + "_END_DATE", kind + "_END_TIME");
        return row.has(kind + "_END_DATE") && !end.at().isAfter(row.now()) ? end.at() : null;
    }

    private static String reason(SourceCase source, CaseRow row, LimitedAccess.Kind kind) {
        var code = row.words(kind.name() + "_REASON_ID");
        return Stream.of(message(source, kind), code.isEmpty() ? "" : "Reason: " + code)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String message(SourceCase source, LimitedAccess.Kind kind) {
        var written = source.person().text(kind.name() + "_MESSAGE");
        return written.isEmpty() ? "Limited in nDelius." : written;
    }
}
