package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A {@code daterange} read as a period; the query names its ends {@code valid_from} and {@code valid_to}. */
final class Periods {

    private Periods() {}

    static Period in(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
