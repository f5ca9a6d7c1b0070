package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of the record as a fact. */
@Component
class FactReader implements RowMapper<RecordedFact> {

    static final String COLUMNS =
            "position, crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data, supersedes";

    static final String SELECT = "select " + COLUMNS + " from record.fact ";

    private final FactJson json;

    FactReader(FactJson json) {
        this.json = json;
    }

    @Override
    public RecordedFact mapRow(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new RecordedFact(
                row.getLong("position"),
                new Crn(row.getString("crn")),
                kind,
                json.read(kind, row.getBytes("data")),
                new When(moment(row, "happened_at"), row.getBoolean("timed")),
                moment(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("subject"),
                row.getObject("supersedes", Long.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
