package cymru.prawf.person;

import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A number by which some other organisation knows a person, like a former CRN or a National Insurance number. */
public record OtherNumber(UUID id, Crn crn, String kind, String value) {

    static final Table TABLE =
            Table.of("person.identifier", "crn", "id", "kind", "value", "recorded_by", "recorded_at");

    static OtherNumber of(ResultSet row) throws SQLException {
        return new OtherNumber(
                row.getObject("id", UUID.class),
                new Crn(row.getString("crn")),
                row.getString("kind"),
                row.getString("value"));
    }

    public String subject() {
        return "number:" + id;
    }

    public NumberAdded added() {
        return new NumberAdded(kind, value);
    }
}
