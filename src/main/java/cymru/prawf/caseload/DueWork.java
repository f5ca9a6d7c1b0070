package cymru.prawf.caseload;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.supervision.Expectation;
import cymru.prawf.supervision.StandardName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is expected of officers on the cases they hold, a person at a time: everybody stands once, under what is most pressing.
 *
 * <p>What a manager owes is not theirs to do. Outcomes are listed by appointment, in {@link Days#unrecorded}: they are owed by
 * whoever saw the person.
 */
@Component
public class DueWork {

    private static final int WEEK = 7;
    private static final String[] STANDARDS = Stream.of(StandardName.values())
            .filter(name -> !name.ofManager() && name != StandardName.OUTCOME)
            .map(StandardName::name)
            .toArray(String[]::new);

    private final JdbcClient db;
    private final OperatingModels models;

    DueWork(JdbcClient db, OperatingModels models) {
        this.db = db;
        this.models = models;
    }

    /** Some of the people of one urgency, the longest overdue first, and how many there are in all. */
    public record Group(Urgency urgency, List<PersonOwed> people, int inAll) {}

    /** The first so many people of each urgency. */
    public Map<Urgency, Group> first(Collection<StaffCode> officers, LocalDate today, Instant now, int people) {
        return groups(officers, today, now, null, 0, people);
    }

    /** A page of the people of one urgency; empty where there is none so far down. */
    public Group page(
            Collection<StaffCode> officers, LocalDate today, Instant now, Urgency urgency, int rows, int offset) {
        return requireNonNull(
                groups(officers, today, now, urgency, offset, rows).get(urgency));
    }

    /** The last day that still is soon. */
    static LocalDate soon(LocalDate today) {
        return WorkingDays.plus(today, Expectation.SOON + 1).minusDays(1);
    }

    /** The last day of the week that begins today, or of what is soon where holidays make that longer. */
    static LocalDate week(LocalDate today) {
        var week = today.plusDays(WEEK);
        return week.isBefore(soon(today)) ? soon(today) : week;
    }

    private Map<Urgency, Group> groups(
            Collection<StaffCode> officers,
            LocalDate today,
            Instant now,
            @Nullable Urgency only,
            int after,
            int people) {
        var rows = db.sql("""
                with owed as materialized (
                     select held.crn, held.officer, owed.standard, owed.cause, owed.starts_on, owed.due_by, owed.what,
                            owed.reason, owed.model, owed.because, owed.ended_on
                       from allocation.holder_view held
                       join supervision.expectation_view owed on owed.crn = held.crn
                      where held.officer = any(:officers)
                        and held.during @> :today
                        and owed.standard = any(:standards)
                        and owed.starts_on <= :today
                        and owed.due_by <= :week
                        and (owed.met_on is null or owed.met_on > :today)
                        and (owed.excused_on is null or owed.excused_on > :today)
                        and (owed.ended_on is null or owed.ended_on > :today)
                ), person as (
                     select owed.crn, owed.officer, n.name_in_lists as name, min(owed.due_by) as first,
                            case when min(owed.due_by) < :today then 'OVERDUE'
                                 when min(owed.due_by) <= :soon then 'SOON'
                                 else 'WEEK' end as urgency
                       from owed
                       join person.name_view n on n.crn = owed.crn
                      group by owed.crn, owed.officer, n.name_in_lists
                ), placed as (
                     select person.*, row_number() over (partition by urgency order by first, name, crn) as place,
                            count(*) over (partition by urgency) as people
                       from person
                ), shown as materialized (
                     select placed.*, coalesce(o.name, placed.officer) as officer_name, band.band, band.model as band_model,
                            (select min(starts_at) from contact.appointment_view
                              where crn = placed.crn and starts_at >= :now and result is null) as next
                       from placed
                       left join staff.officer_view o on o.code = placed.officer
                       left join supervision.band_view band on band.crn = placed.crn and band.during @> :today
                      where placed.urgency = coalesce(:only, placed.urgency)
                        and (place > :after and place <= :after + :people or place = 1)
                )
                select shown.*, owed.standard, owed.cause, owed.starts_on, owed.due_by, owed.what, owed.reason,
                       owed.model, owed.because, owed.ended_on
                  from shown
                  join owed on owed.crn = shown.crn
                 order by shown.place, owed.due_by, owed.standard, owed.cause
                """)
                .param("officers", officers.stream().map(StaffCode::value).toArray(String[]::new))
                .param("standards", STANDARDS)
                .param("today", today)
                .param("soon", soon(today))
                .param("week", week(today))
                .param("now", Timestamp.from(now))
                .param("only", only == null ? null : only.name())
                .param("after", after)
                .param("people", people)
                .query(this::row)
                .list();
        return grouped(rows, after, people);
    }

    private record Row(Urgency urgency, int place, int people, PersonOwed person) {}

    /** The first of each urgency is always among the rows, and tells how many there are. */
    private static Map<Urgency, Group> grouped(List<Row> rows, int after, int most) {
        var groups = new EnumMap<Urgency, Group>(Urgency.class);
        for (var urgency : Urgency.values()) {
            var byPerson = new LinkedHashMap<Crn, PersonOwed>();
            int inAll = 0;
            for (var row : rows) {
                if (row.urgency() == urgency) {
                    inAll = row.people();
                    if (row.place() > after && row.place() <= after + most) {
                        byPerson.merge(row.person().crn(), row.person(), DueWork::together);
                    }
                }
            }
            groups.put(urgency, new Group(urgency, List.copyOf(byPerson.values()), inAll));
        }
        return groups;
    }

    private static PersonOwed together(PersonOwed one, PersonOwed more) {
        var all = new ArrayList<>(one.expectations());
        all.addAll(more.expectations());
        return new PersonOwed(one.crn(), one.name(), one.officer(), one.band(), one.next(), all);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var next = row.getTimestamp("next");
        return new Row(
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("place"),
                row.getInt("people"),
                new PersonOwed(
                        new Crn(row.getString("crn")),
                        row.getString("name"),
                        row.getString("officer_name"),
                        band(row.getString("band_model"), row.getString("band")),
                        next == null ? null : next.toInstant(),
                        List.of(expectation(row))));
    }

    private @Nullable Band band(@Nullable String model, @Nullable String code) {
        return model == null || code == null ? null : models.named(model).band(code);
    }

    /** Nothing came of it so far, or it would not be among these. */
    private static Expectation expectation(ResultSet row) throws SQLException {
        return new Expectation(
                StandardName.valueOf(row.getString("standard")),
                row.getLong("cause"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getString("what"),
                row.getString("reason"),
                row.getString("model"),
                Arrays.asList((Long[]) row.getArray("because").getArray()),
                null,
                null,
                row.getObject("ended_on", LocalDate.class));
    }
}
