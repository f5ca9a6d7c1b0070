package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People whom somebody has to supervise and nobody does: new on the record, or left behind by an officer who works nowhere. */
@Component
public class Unallocated {

    /**
     * Whoever has no order yet is about to have one; whoever has only orders that are over needs no officer. What is looked for is
     * what is not there, so each list is read once and looked up in: joined, the planner would go through one for each of the other.
     */
    private static final String WITHOUT_OFFICER = """
            with held as materialized (
                 select crn from allocation.holder_view
                  where during @> :on
                    and officer not in (select code from staff.officer_view
                                         where code not in (select officer from staff.post_view where valid @> :on))
            ), without_officer as materialized (
                 select crn, name_in_lists from person.name_view where crn not in (select crn from held)
            ), unallocated as (
                 select without_officer.*
                   from without_officer
                  cross join lateral (select count(*) as orders,
                                             count(*) filter (where starts_on <= :on
                                                                and (ended_on is null or ended_on > :on)) as in_force
                                        from sentence.sentence_view
                                       where crn = without_officer.crn) sentenced
                  where orders = 0 or in_force > 0
            )
            """;

    /** Somebody who held a case, or is going to, until or from a day. */
    public record Holder(String name, LocalDate day) {}

    /**
     * A case that nobody holds.
     *
     * @param last whoever held it last, and until when; until today where they have gone meanwhile
     * @param next whoever is going to have it, where that is planned
     */
    public record Case(
            Crn crn,
            String person,
            @Nullable Holder last,
            @Nullable Holder next) {

        public Optional<Holder> lastHeld() {
            return Optional.ofNullable(last);
        }

        public Optional<Holder> planned() {
            return Optional.ofNullable(next);
        }
    }

    private final JdbcClient db;

    Unallocated(JdbcClient db) {
        this.db = db;
    }

    public int count(LocalDate on) {
        return db.sql(WITHOUT_OFFICER + "select count(*) from unallocated")
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    /** A page of them, by name. */
    public List<Case> list(LocalDate on, int rows, int offset) {
        return db.sql(WITHOUT_OFFICER + """
                select unallocated.crn, name_in_lists,
                       last.officer as last_officer, last.until as last_until,
                       next.officer as next_officer, next.since as next_since
                  from unallocated
                  left join lateral (select coalesce(o.name, h.officer) as officer, least(upper(h.during) - 1, :on) as until
                                       from allocation.holder_view h
                                       left join staff.officer_view o on o.code = h.officer
                                      where h.crn = unallocated.crn and lower(h.during) <= :on
                                      order by h.during desc
                                      limit 1) last on true
                  left join lateral (select coalesce(o.name, h.officer) as officer, lower(h.during) as since
                                       from allocation.holder_view h
                                       left join staff.officer_view o on o.code = h.officer
                                      where h.crn = unallocated.crn and lower(h.during) > :on
                                      order by h.during
                                      limit 1) next on true
                 order by name_in_lists, unallocated.crn
                 limit :rows offset :offset
                """)
                .param("on", on)
                .param("rows", rows)
                .param("offset", offset)
                .query((row, _) -> new Case(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        holder(row, "last_officer", "last_until"),
                        holder(row, "next_officer", "next_since")))
                .list();
    }

    private static @Nullable Holder holder(ResultSet row, String name, String day) throws SQLException {
        var officer = row.getString(name);
        return officer == null ? null : new Holder(officer, row.getObject(day, LocalDate.class));
    }
}
