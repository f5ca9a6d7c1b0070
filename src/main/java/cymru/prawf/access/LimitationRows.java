package cymru.prawf.access;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Restrictions and exclusions, loaded in bulk. */
public final class LimitationRows {

    private static final Table LIMITATION = Table.of(
            "access.limitation",
            "crn",
            "kind",
            "user_name",
            "reason",
            "set_by",
            "set_at",
            "ended_by",
            "ended_at",
            "source");

    private LimitationRows() {}

    /** Ends what came from somewhere under this name, as when it is known at last whom it means. */
    public static void end(Batch batch, String source, String by, Instant at) {
        batch.first(
                "update access.limitation set ended_by = ?, ended_at = ? where source = ? and ended_at is null",
                by,
                Timestamp.from(at),
                source);
    }

    /** A restriction without a user name closes the record to everybody until it is put right. */
    public static void add(
            Batch batch,
            Crn crn,
            LimitedAccess.Kind kind,
            @Nullable String userName,
            String reason,
            String setBy,
            Instant setAt,
            @Nullable Instant endedAt,
            @Nullable String source) {
        batch.add(
                LIMITATION, crn, kind, userName, reason, setBy, setAt, endedAt == null ? null : setBy, endedAt, source);
    }
}
