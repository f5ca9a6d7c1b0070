package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with posts. */
@Service
public class Posts {

    private final JdbcClient db;
    private final Changes changes;
    private final Officers officers;
    private final Teams teams;

    Posts(JdbcClient db, Changes changes, Officers officers, Teams teams) {
        this.db = db;
        this.changes = changes;
        this.officers = officers;
        this.teams = teams;
    }

    /** Every post an officer has had or will have, the latest first. */
    public List<Post> of(StaffCode officer) {
        return db.sql("""
                select officer, team, grade, fte, lower(valid) as valid_from, upper(valid) - 1 as valid_to
                  from staff.post
                 where officer = :officer
                 order by lower(valid) desc, team
                """)
                .param("officer", officer.value())
                .query((row, _) -> post(row))
                .list();
    }

    /** Moves an officer to another team from a day on: the post in the one ends the day before, and one in the other begins. */
    @Transactional
    public void move(StaffCode officer, String fromTeam, String toTeam, LocalDate from, String by, String onceAs) {
        var name = officers.get(officer).name();
        var sentence = "%s moves from %s to %s on %s"
                .formatted(
                        name,
                        teams.get(fromTeam, from).name(),
                        teams.get(toTeam, from).name(),
                        Words.date(from));
        if (!changes.enter(officer.value(), sentence, by, onceAs)) {
            return;
        }
        var post = of(officer).stream()
                .filter(each -> each.team().equals(fromTeam) && each.valid().includes(from))
                .findFirst()
                .orElseThrow(
                        () -> new RuleBroken("%s does not work in this team on %s".formatted(name, Words.date(from))));
        var moved = post.movedTo(toTeam, from);
        try {
            end(post, from.minusDays(1));
            add(moved);
            // That the team lasts as long as the post is otherwise checked at the end of the transaction.
            db.sql("set constraints all immediate").update();
        } catch (DataIntegrityViolationException there) {
            throw new RuleBroken(
                    "%s already works in that team then, or the team closes before the post ends".formatted(name));
        }
    }

    private void end(Post post, LocalDate lastDay) {
        var ended = db.sql("""
                update staff.post set valid = cast(:ended as daterange)
                 where officer = :officer and team = :team and valid = cast(:valid as daterange)
                """)
                .param("ended", new Period(post.valid().from(), lastDay).range())
                .param("officer", post.officer().value())
                .param("team", post.team())
                .param("valid", post.valid().range())
                .update();
        if (ended == 0) {
            throw new RuleBroken("Somebody has just changed this post. Look at it again");
        }
    }

    private void add(Post post) {
        db.sql("""
                insert into staff.post (officer, team, grade, fte, valid)
                values (:officer, :team, :grade, :fte, cast(:valid as daterange))
                """)
                .param("officer", post.officer().value())
                .param("team", post.team())
                .param("grade", post.grade().name())
                .param("fte", post.fte())
                .param("valid", post.valid().range())
                .update();
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                new StaffCode(row.getString("officer")),
                row.getString("team"),
                Grade.valueOf(row.getString("grade")),
                row.getBigDecimal("fte"),
                Periods.in(row));
    }
}
