package cymru.prawf.sentence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Who recorded an end, under which fact, and the key of the form it came from. */
record Ending(String onceAs, String recordedBy, @Nullable Long fact) {

    static Ending of(ResultSet row) throws SQLException {
        return new Ending(row.getString("once_as"), row.getString("recorded_by"), row.getObject("fact", Long.class));
    }
}
