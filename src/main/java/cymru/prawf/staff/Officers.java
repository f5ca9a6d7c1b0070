package cymru.prawf.staff;

import static java.util.stream.Collectors.toMap;

import cymru.prawf.access.OfficerRegister;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.StaffCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who the officers are, which teams they are in, who is away and who covers. */
@Service
public class Officers implements OfficerRegister {

    private final JdbcClient db;

    Officers(JdbcClient db) {
        this.db = db;
    }

    public Officer get(StaffCode code) {
        return find(code).orElseThrow(() -> new NotFound("officer", code));
    }

    public Optional<Officer> find(StaffCode code) {
        return db.sql("select code, forename, surname, sex from staff.officer where code = :code")
                .param("code", code.value())
                .query((row, _) -> officer(row))
                .optional();
    }

    @Override
    public Optional<String> nameOf(StaffCode code) {
        return find(code).map(Officer::name);
    }

    /** The officers with these codes; a code that nobody has is left out. */
    public Map<StaffCode, Officer> named(Collection<StaffCode> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select code, forename, surname, sex from staff.officer where code in (:codes)")
                .param("codes", codes.stream().map(StaffCode::value).toList())
                .query((row, _) -> officer(row))
                .list()
                .stream()
                .collect(toMap(Officer::code, Function.identity()));
    }

    /** The codes of the teams in which an officer has a post on a day. */
    public List<String> teamsOf(StaffCode officer, LocalDate on) {
        return db.sql("select team from staff.post where officer = :officer and valid @> :on order by team")
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> row.getString("team"))
                .list();
    }

    /** The officers with a post in a team on a day, by surname. */
    public List<Member> in(String team, LocalDate on) {
        return db.sql("""
                select code, forename, surname, sex, grade, fte,
                       exists (select from staff.absence where absence.officer = code and during @> :on) as away
                  from staff.post
                  join staff.officer on code = officer
                 where team = :team and valid @> :on
                 order by surname, forename, code
                """)
                .param("team", team)
                .param("on", on)
                .query((row, _) -> new Member(
                        officer(row),
                        Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("fte"),
                        row.getBoolean("away")))
                .list();
    }

    /** The officers of the clusters in which an officer works, who may be asked to cover, by surname. */
    public List<Officer> nearby(StaffCode officer, LocalDate on) {
        return db.sql("""
                select distinct officer.code, forename, surname, sex
                  from staff.post mine
                  join staff.team my_team on my_team.code = mine.team and my_team.valid @> :on
                  join staff.team on team.cluster = my_team.cluster and team.valid @> :on
                  join staff.post on post.team = team.code and post.valid @> :on
                  join staff.officer on officer.code = post.officer
                 where mine.officer = :officer and mine.valid @> :on and officer.code <> :officer
                 order by surname, forename, code
                """)
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> officer(row))
                .list();
    }

    public boolean isAway(StaffCode officer, LocalDate on) {
        return db.sql("select exists (select from staff.absence where officer = :officer and during @> :on)")
                .param("officer", officer.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    static Officer officer(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Officer(
                new StaffCode(row.getString("code")),
                row.getString("forename"),
                row.getString("surname"),
                sex == null ? null : Officer.Sex.valueOf(sex));
    }
}
