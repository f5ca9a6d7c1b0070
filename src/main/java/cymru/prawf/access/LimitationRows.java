package cymru.prawf.access;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
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
