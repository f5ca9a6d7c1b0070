package cymru.prawf.exchange.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept which demonstration was begun, and how far it got. */
@Repository
class BegunRepository {

    private final JdbcClient db;

    BegunRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Begun> find() {
        return db.sql("select seed, today, areas, loaded from exchange.demonstration")
                .query(Begun.class)
                .optional();
    }

    /** Begins one, or makes the one that was begun larger. */
    void begin(long seed, LocalDate today, int areas) {
        db.sql("""
                insert into exchange.demonstration (seed, today, areas) values (:seed, :today, :areas)
                on conflict (only_one) do update set areas = greatest(demonstration.areas, excluded.areas)
                """)
                .param("seed", seed)
                .param("today", today)
                .param("areas", areas)
                .update();
    }

    void loaded(Area area) {
        db.sql("update exchange.demonstration set loaded = greatest(loaded, :area)")
                .param("area", area.number())
                .update();
    }

    boolean hasOrganisation(Area area) {
        return db.sql("select exists (select from staff.officer_view where code = :code)")
                .param("code", area.code("C01"))
                .query(Boolean.class)
                .single();
    }

    boolean hasPerson(CasePlan plan) {
        return db.sql("select exists (select from person.name_view where crn = :crn)")
                .param("crn", plan.crn().value())
                .query(Boolean.class)
                .single();
    }
}
