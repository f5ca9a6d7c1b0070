package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by any of their names, without accents and near enough, by their date of birth, or by a number; best first. It reads
 * as whoever asks: people whose record is limited are in neither the results nor their count.
 */
@Component
public class PersonSearch {

    /** More than anybody looks through. */
    public static final int MOST = 500;

    private final JdbcClient db;

    PersonSearch(JdbcClient db) {
        this.db = db;
    }

    public Found find(Wanted wanted) {
        if (!wanted.numbers().isEmpty()) {
            return Found.of(byNumber(wanted));
        }
        if (wanted.names().isEmpty()) {
            return Found.upTo(MOST, byBirth(wanted));
        }
        var exact = byName(wanted, false);
        if (exact.size() > MOST) {
            return Found.tooManyToShow();
        }
        var all = byName(wanted, true);
        if (all.isEmpty()) {
            return Found.nobody(suggestions(wanted));
        }
        if (all.size() > MOST && !exact.isEmpty()) {
            return Found.of(exact);
        }
        return exact.isEmpty() ? Found.upTo(MOST, all).onlyNearly() : Found.of(all);
    }

    private List<Match> byName(Wanted wanted, boolean nearly) {
        return db.sql("""
                select crn, what, best.name as words
                  from (select distinct on (crn) crn, what, name, fit, likeness
                          from person.names_like(string_to_array(person.folded(:names), ' '), :nearly, :births::date[])
                          join person.search_name using (crn, id)
                         order by crn, fit desc, likeness desc, what = 'NAME' desc) best
                  join person.name_view using (crn)
                 order by fit desc, likeness desc, name_in_lists, crn
                 limit :most
                """)
                .param("names", wanted.names())
                .param("nearly", nearly)
                .param("births", wanted.births().isEmpty() ? null : births(wanted))
                .param("most", MOST + 1)
                .query((row, _) -> match(row))
                .list();
    }

    private List<Match> byBirth(Wanted wanted) {
        return db.sql("""
                select crn, 'BIRTH_DATE' as what, birth_date::text as words
                  from person.name_view
                 where birth_date = any(:births::date[])
                 order by name_in_lists, crn
                 limit :most
                """)
                .param("births", births(wanted))
                .param("most", MOST + 1)
                .query((row, _) -> match(row))
                .list();
    }

    private List<Match> byNumber(Wanted wanted) {
        return db.sql("""
                select distinct on (crn) crn, what, number as words
                  from (select crn, 'CRN' as what, crn as number
                          from person.name_view
                         where crn = any(:numbers)
                         union all
                        select crn, what, number
                          from person.search_number
                         where key = any(array(select person.number_key(number) from unnest(:numbers) number)) and key <> '') found
                 order by crn, what = 'CRN' desc
                 limit :most
                """)
                .param(
                        "numbers",
                        wanted.numbers().stream().map(String::toUpperCase).toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) -> match(row))
                .list();
    }

    /** For each word that was typed, the nearest one that finds somebody. */
    private List<String> suggestions(Wanted wanted) {
        return Stream.of(wanted.names().split(" "))
                .limit(4)
                .flatMap(this::nearest)
                .distinct()
                .toList();
    }

    private Stream<String> nearest(String word) {
        return db.sql("""
                with folded as (select person.folded(:word) as word)
                select initcap(part)
                  from folded
                 cross join person.names_like(array[folded.word], true, null)
                  join person.search_name using (crn, id)
                 cross join unnest(string_to_array(trim(search_name.folded), ' ')) part
                 group by part, folded.word
                having similarity(part, folded.word) >= 0.3
                 order by similarity(part, folded.word) desc, count(*) desc
                 limit 1
                """).param("word", word).query(String.class).optional().stream();
    }

    private static Match match(ResultSet row) throws SQLException {
        return new Match(
                new Crn(row.getString("crn")), MatchedBy.valueOf(row.getString("what")), row.getString("words"));
    }

    private static String[] births(Wanted wanted) {
        return wanted.births().stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
