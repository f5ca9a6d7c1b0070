package cymru.prawf.staff;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams that change their name or their place from a day on. What was true before that day stays true of it. */
@Service
public class Reorganisations {

    private final JdbcClient db;
    private final Changes changes;

    Reorganisations(JdbcClient db, Changes changes) {
        this.db = db;
        this.changes = changes;
    }

    @Transactional
    public void rename(String team, String name, LocalDate from, String by, String onceAs) {
        change(team, from, there -> there.renamed(name, from), "is called " + name, by, onceAs);
    }

    @Transactional
    public void move(String team, String cluster, @Nullable String office, LocalDate from, String by, String onceAs) {
        var place = office == null ? cluster : "%s, %s".formatted(cluster, office);
        change(team, from, there -> there.moved(cluster, office, from), "belongs to " + place, by, onceAs);
    }

    private void change(
            String code, LocalDate from, UnaryOperator<Team> reorganised, String inWords, String by, String onceAs) {
        var team = on(code, from);
        var sentence = "%s %s from %s".formatted(team.name(), inWords, Words.date(from));
        if (!changes.enter(code, sentence, by, onceAs)) {
            return;
        }
        var next = reorganised.apply(team);
        try {
            end(team, from.minusDays(1));
            add(next);
            // Posts and managers lean on the team over its whole period; the check waits for the end of a transaction
            // unless it is asked for.
            db.sql("set constraints all immediate").update();
        } catch (DataIntegrityViolationException missing) {
            throw new RuleBroken("There is no such cluster or office over the whole of that period");
        }
    }

    private Team on(String code, LocalDate day) {
        return db.sql("""
                select code, name, kind, cluster, office, lower(valid) as valid_from, upper(valid) - 1 as valid_to
                  from staff.team
                 where code = :code and valid @> :day
                """)
                .param("code", code)
                .param("day", day)
                .query((row, _) -> team(row))
                .optional()
                .orElseThrow(() -> new NotFound("team", code));
    }

    private void end(Team team, LocalDate lastDay) {
        var ended = db.sql("""
                update staff.team set valid = cast(:ended as daterange)
                 where code = :code and valid = cast(:valid as daterange)
                """)
                .param("ended", new Period(team.valid().from(), lastDay).range())
                .param("code", team.code())
                .param("valid", team.valid().range())
                .update();
        if (ended == 0) {
            throw new RuleBroken("Somebody has just changed this team. Look at it again");
        }
    }

    private void add(Team team) {
        db.sql("""
                insert into staff.team (code, name, kind, cluster, office, valid)
                values (:code, :name, :kind, :cluster, :office, cast(:valid as daterange))
                """)
                .param("code", team.code())
                .param("name", team.name())
                .param("kind", team.kind().name())
                .param("cluster", team.cluster())
                .param("office", team.office())
                .param("valid", team.valid().range())
                .update();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                row.getString("code"),
                row.getString("name"),
                Team.Kind.valueOf(row.getString("kind")),
                row.getString("cluster"),
                row.getString("office"),
                Periods.in(row));
    }
}
