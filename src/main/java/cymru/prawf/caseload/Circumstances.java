package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a person lives and who is around them, in short, for whoever is about to see them. */
@Component
public class Circumstances {

    /** How to reach a person, and what to have ready when one does. */
    public record Reach(
            String preferredName,
            String phone,
            String mobile,
            boolean interpreter,
            String interpreterLanguage,
            boolean female,
            String timesThatSuit,
            String disability,
            boolean lettersInWelsh) {}

    /** One circumstance, adjustment or person around them, and since when. */
    public record Line(String kind, String what, @Nullable LocalDate since) {}

    private final JdbcClient db;

    Circumstances(JdbcClient db) {
        this.db = db;
    }

    public Reach reach(Crn crn) {
        return db.sql("""
                select preferred_name, phone, mobile, coalesce(interpreter_needed, false) as interpreter,
                       interpreter_language, coalesce(prefers_female_officer, false) as female, times_that_suit,
                       disability_summary, coalesce(letters_in_welsh, false) as welsh
                  from person.person_view
                 where crn = :crn
                """)
                .param("crn", crn.value())
                .query((row, _) -> new Reach(
                        row.getString("preferred_name"),
                        row.getString("phone"),
                        row.getString("mobile"),
                        row.getBoolean("interpreter"),
                        row.getString("interpreter_language"),
                        row.getBoolean("female"),
                        row.getString("times_that_suit"),
                        row.getString("disability_summary"),
                        row.getBoolean("welsh")))
                .single();
    }

    /** What holds on a day: circumstances, then adjustments. */
    public List<Line> on(Crn crn, LocalDate day) {
        return lines("""
                select kind, concat_ws(': ', what, nullif(detail, '')) as what, from_date as since, 1 as place
                  from person.circumstance_view
                 where crn = :crn and coalesce(from_date, :day) <= :day and coalesce(until_date, :day) >= :day
                 union all
                select 'ADJUSTMENT', concat_ws(': ', nullif(disability, ''), adjustment), from_date, 2
                  from person.adjustment_view
                 where crn = :crn and coalesce(from_date, :day) <= :day and coalesce(until_date, :day) >= :day
                 order by place, kind, since desc nulls last
                """, crn, day);
    }

    /** Who is around them on a day, with what is known of the risk to each. */
    public List<Line> around(Crn crn, LocalDate day) {
        return lines("""
                select concat(relationship, case when child then ', a child' else '' end) as kind,
                       concat_ws('. ', name, nullif(risk, '')) as what, from_date as since
                  from person.person_around_view
                 where crn = :crn and coalesce(from_date, :day) <= :day and coalesce(until_date, :day) >= :day
                 order by child desc, name
                """, crn, day);
    }

    private List<Line> lines(String sql, Crn crn, LocalDate day) {
        return db.sql(sql)
                .param("crn", crn.value())
                .param("day", day)
                .query((row, _) ->
                        new Line(row.getString("kind"), row.getString("what"), row.getObject("since", LocalDate.class)))
                .list();
    }
}
