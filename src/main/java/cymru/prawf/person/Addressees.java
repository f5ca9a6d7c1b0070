package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where letters to people go. */
@Component
public class Addressees {

    private final JdbcClient db;

    Addressees(JdbcClient db) {
        this.db = db;
    }

    public Addressee of(Crn crn, LocalDate on) {
        return db.sql("""
                select person.name, person.letters_in_welsh,
                       home.building, home.street, home.district, home.town, home.county, home.postcode
                  from person.person_view person
                  left join lateral (
                        select building, street, district, town, county, postcode
                          from person.address_view address
                         where address.crn = person.crn and use = 'MAIN' and not no_fixed_abode
                           and coalesce(from_date, :on) <= :on and coalesce(until_date, :on) >= :on
                         order by from_date desc nulls last
                         limit 1) home on true
                 where person.crn = :crn
                """)
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) ->
                        new Addressee(row.getString("name"), row.getBoolean("letters_in_welsh"), address(row)))
                .single();
    }

    private static List<String> address(ResultSet row) throws SQLException {
        return Stream.of(
                        row.getString("building"),
                        row.getString("street"),
                        row.getString("district"),
                        row.getString("town"),
                        row.getString("county"),
                        row.getString("postcode"))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }
}
