package cymru.prawf.exchange.events;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A subscription from its row. */
final class SubscriptionRow implements RowMapper<Subscription> {

    @Override
    public Subscription mapRow(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getString("name"),
                URI.create(row.getString("address")),
                headings(row.getArray("headings")),
                new Upto(row.getLong("written_in"), row.getLong("position")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("paused_at")),
                instant(row.getTimestamp("sent_at")),
                row.getLong("sent_position"),
                row.getInt("failures"),
                row.getString("last_error"),
                row.getTimestamp("next_try_at").toInstant(),
                row.getString("ended_by"),
                instant(row.getTimestamp("ended_at")));
    }

    /** In their order, from their names. */
    static Set<Heading> headings(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray())
                .map(Heading::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Heading.class)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
