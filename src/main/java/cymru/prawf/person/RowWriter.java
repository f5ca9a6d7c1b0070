package cymru.prawf.person;

import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of this module one at a time; {@link PersonRows} writes the same rows in bulk. */
@Component
class RowWriter {

    private final JdbcClient db;

    RowWriter(JdbcClient db) {
        this.db = db;
    }

    /** Answers whether the row is new; one whose key is there already stays as it is. */
    boolean add(Table table, @Nullable Object... values) {
        return db.sql("insert into %s (%s) values (%s) on conflict do nothing"
                                .formatted(
                                        table.name(),
                                        String.join(", ", table.columns()),
                                        String.join(", ", Collections.nCopies(values.length, "?"))))
                        .params(asJdbc(values))
                        .update()
                == 1;
    }

    /** Gives the row of a case these values. */
    void put(Table table, Crn crn, @Nullable Object... values) {
        db.sql("update %s set (%s) = row(%s) where crn = ?"
                        .formatted(
                                table.name(),
                                String.join(", ", table.columns()),
                                String.join(", ", Collections.nCopies(values.length, "?"))))
                .params(asJdbc(values))
                .param(crn.value())
                .update();
    }

    /** Gives the row of a case these values and the next version; answers false when it is no longer at this one. */
    boolean putVersion(Table table, Crn crn, UUID id, int version, @Nullable Object... values) {
        return db.sql("update %s set (%s, version) = row(%s, version + 1) where crn = ? and id = ? and version = ?"
                                .formatted(
                                        table.name(),
                                        String.join(", ", table.columns()),
                                        String.join(", ", Collections.nCopies(values.length, "?"))))
                        .params(asJdbc(values))
                        .param(crn.value())
                        .param(id)
                        .param(version)
                        .update()
                == 1;
    }

    void add(List<FoundBy> found) {
        found.forEach(each -> add(each.table(), each.values()));
    }

    private static List<@Nullable Object> asJdbc(@Nullable Object[] values) {
        var converted = new ArrayList<@Nullable Object>();
        for (var value : values) {
            converted.add(asJdbc(value));
        }
        return converted;
    }

    private static @Nullable Object asJdbc(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Crn crn -> crn.value();
            case Enum<?> choice -> choice.name();
            case Instant moment -> Timestamp.from(moment);
            default -> value;
        };
    }
}
