package cymru.prawf.workload;

import cymru.prawf.staff.Grade;
import cymru.prawf.workload.Proposal.Change;
import cymru.prawf.workload.Proposal.OfficerShare;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalRepository {

    private final JdbcClient db;

    ProposalRepository(JdbcClient db) {
        this.db = db;
    }

    boolean has(String onceAs) {
        return db.sql("select exists (select from workload.proposal where once_as = :onceAs)")
                .param("onceAs", onceAs)
                .query(Boolean.class)
                .single();
    }

    /** Empty when the same form came in meanwhile. */
    Optional<UUID> add(
            String team, LocalDate on, String model, int cases, String score, String onceAs, String by, Instant at) {
        return db.sql("""
                insert into workload.proposal (team, on_day, model, cases, score, once_as, made_by, made_at)
                values (:team, :on, :model, :cases, :score, :onceAs, :by, :at)
                on conflict (once_as) do nothing
                returning id
                """)
                .param("team", team)
                .param("on", on)
                .param("model", model)
                .param("cases", cases)
                .param("score", score)
                .param("onceAs", onceAs)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    void add(UUID proposal, Colleague officer, int before, int after) {
        db.sql("""
                insert into workload.proposal_officer
                    (proposal, officer, name, grade, fte, most, available, elsewhere, before, after)
                values (:proposal, :officer, :name, :grade, :fte, :most, :available, :elsewhere, :before, :after)
                """)
                .param("proposal", proposal)
                .param("officer", officer.code().value())
                .param("name", officer.name())
                .param("grade", officer.grade() == null ? null : officer.grade().name())
                .param("fte", officer.fte())
                .param("most", officer.most())
                .param("available", officer.available())
                .param("elsewhere", officer.elsewhere())
                .param("before", before)
                .param("after", after)
                .update();
    }

    void add(UUID proposal, SharedCase shared, String seen, String reason, String why) {
        db.sql("""
                insert into workload.proposal_change (proposal, crn, seen, holder, to_officer, reason, why)
                values (:proposal, :crn, :seen, :holder, :to, :reason, :why)
                """)
                .param("proposal", proposal)
                .param("crn", shared.crn())
                .param("seen", seen)
                .param("holder", shared.holder().code().value())
                .param("to", shared.to().code().value())
                .param("reason", reason)
                .param("why", why)
                .update();
    }

    void given(UUID proposal, String crn, String to, String by, Instant at) {
        db.sql("""
                update workload.proposal_change set given_to = :to, given_by = :by, given_at = :at
                 where proposal = :proposal and crn = :crn and given_to is null
                """)
                .param("to", to)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("proposal", proposal)
                .param("crn", crn)
                .update();
    }

    /** The last that was worked out for a team. */
    Optional<Proposal> last(String team) {
        return db.sql("""
                select id, team, on_day, model, cases, made_by, made_at
                  from workload.proposal
                 where team = :team
                 order by made_at desc, id desc
                 limit 1
                """).param("team", team).query((row, _) -> proposal(row)).optional();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Proposal(
                id,
                row.getString("team"),
                row.getObject("on_day", LocalDate.class),
                row.getString("model"),
                row.getInt("cases"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                officers(id),
                changes(id));
    }

    private List<OfficerShare> officers(UUID proposal) {
        return db.sql("""
                select officer, name, grade, fte, most, available, elsewhere, before, after
                  from workload.proposal_officer
                 where proposal = :proposal
                 order by name, officer
                """)
                .param("proposal", proposal)
                .query((row, _) -> new OfficerShare(
                        row.getString("officer"),
                        row.getString("name"),
                        row.getString("grade") == null
                                ? "No post in the team"
                                : Grade.valueOf(row.getString("grade")).label(),
                        row.getBigDecimal("fte").toPlainString(),
                        row.getObject("most", Integer.class),
                        row.getBoolean("available"),
                        row.getInt("elsewhere"),
                        row.getInt("before"),
                        row.getInt("after")))
                .list();
    }

    private List<Change> changes(UUID proposal) {
        return db.sql("""
                select change.crn, coalesce(person.name, change.crn) as name, change.seen, change.holder,
                       holder.name as holder_name, change.to_officer, goes.name as to_name, change.reason, change.why,
                       coalesce(given.name, change.given_to) as given_to
                  from workload.proposal_change change
                  left join person.name_view person on person.crn = change.crn
                  join workload.proposal_officer holder on holder.proposal = change.proposal and holder.officer = change.holder
                  join workload.proposal_officer goes on goes.proposal = change.proposal and goes.officer = change.to_officer
                  left join workload.proposal_officer given
                    on given.proposal = change.proposal and given.officer = change.given_to
                 where change.proposal = :proposal
                 order by holder.name, person.name, change.crn
                """)
                .param("proposal", proposal)
                .query((row, _) -> new Change(
                        row.getString("crn"),
                        row.getString("name"),
                        row.getString("seen"),
                        row.getString("holder"),
                        row.getString("holder_name"),
                        row.getString("to_officer"),
                        row.getString("to_name"),
                        row.getString("reason"),
                        row.getString("why"),
                        row.getString("given_to")))
                .list();
    }
}
