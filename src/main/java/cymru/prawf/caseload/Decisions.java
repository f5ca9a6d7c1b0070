package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a manager of some teams to decide, and what they have decided that ends. */
@Component
public class Decisions {

    /** So many working days before it ends a band that a manager decided on is said to end soon. Ours. */
    public static final int ENDING = 10;

    /** No list is longer; its caption counts them all. */
    public static final int ROWS = 20;

    private static final int EVIDENCE_MONTHS = 6;

    /** A band that a manager decided on. */
    public record DecidedBand(Crn crn, String person, String officer, String band, LocalDate until) {}

    /**
     * A move to the hub, or back, that waits for a decision.
     *
     * @param ofAll how many wait in these teams
     */
    public record Proposed(Crn crn, String person, boolean toHub, String by, LocalDate on, int ofAll) {}

    /** An absence from an appointment that waits for evidence. */
    public record Undecided(
            Crn crn,
            String person,
            String officer,
            String appointment,
            LocalDate on,
            @Nullable LocalDate evidenceBy,
            int all) {}

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    /** Every band in force that a manager decided on, whatever ends first first. */
    public List<DecidedBand> overrides(List<String> teams, LocalDate on) {
        return db.sql("""
                select h.crn, n.name_in_lists, o.list_name, b.until, p.name as band
                  from allocation.holder_view h
                  join person.name_view n on n.crn = h.crn
                  join staff.officer_view o on o.code = h.officer
                  cross join lateral (select max(upper(during)) - 1 as until,
                                             max(band) filter (where during @> :on) as code,
                                             max(model) filter (where during @> :on) as model
                                        from supervision.band_view
                                       where crn = h.crn and override is not null and during && daterange(:on, null)
                                       group by override) b
                  join policy.band_view p
                    on p.code || '/' || p.version = b.model and p.band = b.code
                 where h.team = any(:teams) and h.during @> :on
                 order by b.until, n.name_in_lists
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .query((row, _) -> new DecidedBand(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("list_name"),
                        row.getString("band"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** Moves to the hub, or back, that a manager has to decide on, the one proposed first first. */
    public List<Proposed> proposed(List<String> teams, LocalDate on) {
        return db.sql("""
                select t.crn, n.name_in_lists, t.to_hub, t.proposed_by_name, t.proposed_at, count(*) over () as of_all
                  from allocation.holder_view h
                  join supervision.transfer_view t on t.crn = h.crn and t.decision is null
                  join person.name_view n on n.crn = h.crn
                 where h.team = any(:teams) and h.during @> :on
                 order by t.proposed_at
                 limit :rows
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .param("rows", ROWS)
                .query((row, _) -> new Proposed(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getBoolean("to_hub"),
                        row.getString("proposed_by_name"),
                        UkTime.dateOf(row.getTimestamp("proposed_at").toInstant()),
                        row.getInt("of_all")))
                .list();
    }

    /** Absences of the last months that nobody has decided on, the one whose evidence was due first first. */
    public List<Undecided> undecided(List<String> teams, LocalDate on) {
        return db.sql("""
                select a.crn, n.name_in_lists, o.list_name, a.id,
                       (a.starts_at at time zone 'Europe/London')::date as missed_on, a.evidence_by, count(*) over () as of_all
                  from allocation.holder_view h
                  join contact.appointment_view a on a.crn = h.crn
                  join person.name_view n on n.crn = h.crn
                  join staff.officer_view o on o.code = h.officer
                 where h.team = any(:teams) and h.during @> :on
                   and a.starts_at >= cast(:from as date) and a.outcome_version > 0
                   and a.result = 'ABSENT_AWAITING_EVIDENCE'
                 order by a.evidence_by, n.name_in_lists
                 limit :rows
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .param("from", on.minusMonths(EVIDENCE_MONTHS))
                .param("rows", ROWS)
                .query((row, _) -> new Undecided(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("list_name"),
                        row.getString("id"),
                        row.getObject("missed_on", LocalDate.class),
                        row.getObject("evidence_by", LocalDate.class),
                        row.getInt("of_all")))
                .list();
    }
}
