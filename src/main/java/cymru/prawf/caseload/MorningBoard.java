package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.staff.Grade;
import cymru.prawf.supervision.StandardName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a manager's teams owe on a morning: one question, one query. Cases are those held in these teams, of the records that the
 * manager may see.
 */
@Component
public class MorningBoard {

    /** So many working days ahead the board looks. */
    public static final int WEEK = 5;

    /** So many working days before it ends a band that a manager decided on is said to end soon. Ours. */
    public static final int ENDING = 10;

    /** No list is longer; its caption counts them all. */
    public static final int ROWS = 20;

    private static final int EVIDENCE_MONTHS = 6;

    /**
     * An officer who is away on the day.
     *
     * @param kind of absence
     * @param cases they hold in these teams
     * @param uncovered of these, how many expect cover and have none
     * @param covers who covers for all of them, where somebody does
     */
    public record Away(
            StaffCode officer,
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            int cases,
            int uncovered,
            @Nullable String covers) {

        /** Working days up to and with this one on which the officer was not there. */
        public int daysAway(LocalDate on) {
            return WorkingDays.between(from.minusDays(1), on);
        }
    }

    /** Something owed on a case by the manager; {@code all} counts those that the list leaves out too. */
    public record Oversight(
            Crn crn, String person, String officer, String what, LocalDate dueBy, int all, int overdue) {}

    /** What one officer owes in one place, beside what they hold there. */
    public record Owed(StaffCode officer, String name, String place, int cases, int casesOverdue, int overdue) {}

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

    MorningBoard(JdbcClient db) {
        this.db = db;
    }

    /** Those who are away, whoever leaves most cases without cover first. */
    public List<Away> away(List<String> teams, LocalDate on) {
        return db.sql("""
                select p.officer, o.list_name, a.kind, lower(a.during) as away_from, upper(a.during) - 1 as away_until,
                       held.cases, held.uncovered,
                       (select string_agg(c.name, ', ')
                          from staff.cover_view v
                          join staff.officer_view c on c.code = v.covered_by
                         where v.officer = p.officer and v.during @> :on) as covers
                  from (select distinct officer from staff.post_view where team = any(:teams) and valid @> :on) p
                  join staff.officer_view o on o.code = p.officer
                  cross join lateral (select kind, during from staff.absence_view
                                       where officer = p.officer and during @> :on
                                       order by lower(during) limit 1) a
                  cross join lateral (select count(distinct h.crn) as cases, count(distinct e.crn) as uncovered
                                        from allocation.holder_view h
                                        left join supervision.expectation_view e
                                          on e.crn = h.crn and e.standard = 'COVER' and e.starts_on = lower(a.during)
                                         and e.met_on is null and (e.ended_on is null or e.ended_on > :on)
                                       where h.officer = p.officer and h.during @> :on and h.team = any(:teams)) held
                 order by held.uncovered desc, o.list_name
                """)
                .param("teams", array(teams))
                .param("on", on)
                .query((row, _) -> new Away(
                        new StaffCode(row.getString("officer")),
                        row.getString("list_name"),
                        row.getString("kind"),
                        row.getObject("away_from", LocalDate.class),
                        row.getObject("away_until", LocalDate.class),
                        row.getInt("cases"),
                        row.getInt("uncovered"),
                        row.getString("covers")))
                .list();
    }

    /** Oversight that is overdue or due in the week ahead, the longest overdue first. */
    public List<Oversight> oversight(List<String> teams, LocalDate on) {
        return db.sql("""
                select e.crn, n.name_in_lists, o.list_name, e.what, e.due_by,
                       count(*) over () as of_all, count(*) filter (where e.due_by < :on) over () as of_overdue
                  from allocation.holder_view h
                  join supervision.expectation_view e on e.crn = h.crn
                  join person.name_view n on n.crn = h.crn
                  join staff.officer_view o on o.code = h.officer
                 where h.team = any(:teams) and h.during @> :on
                   and e.standard in ('OVERSIGHT', 'HUB_REVIEW_OVERSIGHT')
                   and e.met_on is null and e.excused_on is null and (e.ended_on is null or e.ended_on > :on)
                   and e.starts_on <= :on and e.due_by <= :until
                 order by e.due_by, n.name_in_lists
                 limit :rows
                """)
                .param("teams", array(teams))
                .param("on", on)
                .param("until", WorkingDays.plus(on, WEEK))
                .param("rows", ROWS)
                .query((row, _) -> new Oversight(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("list_name"),
                        row.getString("what"),
                        row.getObject("due_by", LocalDate.class),
                        row.getInt("of_all"),
                        row.getInt("of_overdue")))
                .list();
    }

    /** What each officer who holds a case in these teams owes, beside their cases; what the manager owes is not theirs. */
    public List<Owed> owed(List<String> teams, LocalDate on) {
        return db.sql("""
                select h.officer, coalesce(o.list_name, h.officer) as list_name,
                       coalesce(t.office_name, t.local_delivery_unit_name) as place,
                       count(*) as cases, count(*) filter (where e.overdue > 0) as cases_overdue, sum(e.overdue) as overdue
                  from allocation.holder_view h
                  join staff.team_view t on t.code = h.team and t.valid @> :on
                  left join staff.officer_view o on o.code = h.officer
                  cross join lateral (select count(*) as overdue
                                        from supervision.expectation_view e
                                       where e.crn = h.crn and e.due_by < :on and not (e.standard = any(:ofManager))
                                         and e.met_on is null and e.excused_on is null
                                         and (e.ended_on is null or e.ended_on > :on)) e
                 where h.team = any(:teams) and h.during @> :on
                 group by h.officer, o.list_name, place
                 order by list_name, place
                """)
                .param("teams", array(teams))
                .param("on", on)
                .param("ofManager", names(StandardName::ofManager))
                .query((row, _) -> new Owed(
                        new StaffCode(row.getString("officer")),
                        row.getString("list_name"),
                        row.getString("place"),
                        row.getInt("cases"),
                        row.getInt("cases_overdue"),
                        row.getInt("overdue")))
                .list();
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
                .param("teams", array(teams))
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
                .param("teams", array(teams))
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
                .param("teams", array(teams))
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

    /** Minutes of what the officers owe by the end of the week ahead: for each expectation a contact of the case's band. */
    public long minutesDue(List<String> teams, LocalDate on) {
        return Objects.requireNonNullElse(
                db.sql("""
                        select sum(p.minutes)
                          from allocation.holder_view h
                          join supervision.band_view b on b.crn = h.crn and b.during @> :on
                          join policy.band_view p on p.code || '/' || p.version = b.model and p.band = b.band
                          join supervision.expectation_view e on e.crn = h.crn
                         where h.team = any(:teams) and h.during @> :on
                           and e.due_by <= :until and e.starts_on <= :until
                           and e.standard <> 'OUTCOME' and not (e.standard = any(:ofManager))
                           and e.met_on is null and e.excused_on is null and (e.ended_on is null or e.ended_on > :on)
                        """)
                        .param("teams", array(teams))
                        .param("on", on)
                        .param("until", WorkingDays.plus(on, WEEK))
                        .param("ofManager", names(StandardName::ofManager))
                        .query((row, _) -> row.getLong(1))
                        .single(),
                0L);
    }

    /** The hours of the posts that hold cases over the working days ahead, and those of them on which their officers are away. */
    public Strength strength(List<String> teams, LocalDate on) {
        return db.sql("""
                select coalesce(sum(p.fte), 0) as fte, coalesce(sum(p.fte * a.days), 0) as away
                  from staff.post_view p
                  cross join lateral (select count(*) as days
                                        from unnest(cast(:days as date[])) as day
                                       where exists (select from staff.absence_view
                                                      where officer = p.officer and during @> day)) a
                 where p.team = any(:teams) and p.valid @> :on and p.grade = any(:holding)
                """)
                .param("teams", array(teams))
                .param("on", on)
                .param(
                        "days",
                        Strength.days(on).stream().map(LocalDate::toString).toArray(String[]::new))
                .param("holding", holding())
                .query((row, _) -> new Strength(row.getBigDecimal("fte"), row.getBigDecimal("away")))
                .single();
    }

    private static String[] holding() {
        return Arrays.stream(Grade.values())
                .filter(Grade::holdsCases)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static String[] names(Predicate<StandardName> which) {
        return Arrays.stream(StandardName.values())
                .filter(which)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static String[] array(List<String> teams) {
        return teams.toArray(String[]::new);
    }
}
