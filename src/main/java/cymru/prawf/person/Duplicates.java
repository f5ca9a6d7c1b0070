package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who on the record may be somebody about to be added: by a number, or by a name like theirs and a date of birth like theirs.
 * It reads as whoever asks, so that people whose record is limited stay unknown.
 */
@Component
public class Duplicates {

    private static final int SHOWN = 20;

    private final JdbcClient db;

    Duplicates(JdbcClient db) {
        this.db = db;
    }

    public List<LikelySame> of(Registration registration) {
        var numbers = registration.numbers();
        return db.sql("""
                with given as (
                    select person.folded(:name) as name,
                           person.sounds(person.folded(:name)) as sounds,
                           array_remove(array(select person.number_key(number) from unnest(:numbers::text[]) number), '') as keys),
                same_number as (
                    select crn, array_agg(distinct what) as what
                      from person.search_number
                     where key = any((select keys from given)::text[]) and what in ('PNC', 'CRO', 'PRISON_NUMBER')
                     group by crn),
                like_name as (
                    select distinct crn
                      from person.person
                      join person.search_name using (crn)
                     cross join given
                     where birth_date = any(:dates::date[])
                       and (similarity(folded, given.name) > 0.4 or search_name.sounds @> given.sounds)),
                same_name as (
                    select crn
                      from person.names_like(string_to_array((select name from given), ' '), false, null)
                      join person.person using (crn)
                     where fit = 3 and (birth_date is null or :born::date is null))
                select crn, name_in_lists, birth_date, same_number.what,
                       exists (select from like_name l where l.crn = n.crn)
                       or exists (select from same_name s where s.crn = n.crn) as like_name
                  from person.name_view n
                  left join same_number using (crn)
                 where crn in (select crn from same_number union select crn from like_name union select crn from same_name)
                 order by same_number.what is null, birth_date is distinct from :born::date, name_in_lists, crn
                 limit :shown
                """)
                .param("name", registration.name().spoken())
                .param("numbers", new String[] {numbers.pnc(), numbers.cro(), numbers.prisonNumber()})
                .param(
                        "dates",
                        nearDates(registration.birthDate()).stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .param("born", registration.birthDate())
                .param("shown", SHOWN)
                .query((row, _) -> likelySame(row, registration.birthDate()))
                .list();
    }

    /** The date itself, day and month the other way round, and a year out: the slips that are made with dates of birth. */
    static Set<LocalDate> nearDates(@Nullable LocalDate born) {
        var dates = new LinkedHashSet<LocalDate>();
        if (born == null) {
            return dates;
        }
        dates.add(born);
        dates.add(born.minusYears(1));
        dates.add(born.plusYears(1));
        try {
            dates.add(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        } catch (DateTimeException noSuchDay) {
            return dates;
        }
        return dates;
    }

    private static LikelySame likelySame(ResultSet row, @Nullable LocalDate born) throws SQLException {
        var theirs = row.getObject("birth_date", LocalDate.class);
        var reasons = new ArrayList<String>();
        var numbers = row.getArray("what");
        if (numbers != null) {
            for (var number : (String[]) numbers.getArray()) {
                reasons.add("Same " + MatchedBy.valueOf(number).label());
            }
        }
        if (row.getBoolean("like_name")) {
            reasons.add("Name like this");
            if (born != null && theirs != null) {
                reasons.add(theirs.equals(born) ? "Same date of birth" : dateLike(theirs, born));
            }
        }
        return new LikelySame(new Crn(row.getString("crn")), row.getString("name_in_lists"), theirs, reasons);
    }

    private static String dateLike(LocalDate theirs, LocalDate born) {
        return theirs.getYear() == born.getYear() ? "Day and month the other way round" : "Date of birth a year apart";
    }
}
