package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of the record as a fact. */
@Component
class FactReader implements RowMapper<RecordedFact> {

    static final String SELECT = """
            select position, crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data, supersedes
              from record.fact
            """;

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
                json.read(kind, row.getString("data")),
                new When(row.getTimestamp("happened_at").toInstant(), row.getBoolean("timed")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                row.getString("subject"),
                row.getObject("supersedes", Long.class));
    }
}
