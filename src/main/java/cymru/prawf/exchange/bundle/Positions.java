package cymru.prawf.exchange.bundle;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the facts of a bundle stand in a record that may have others. */
final class Positions {

    private final Shape facts;
    private final JdbcClient db;

    Positions(Shape facts, JdbcClient db) {
        this.facts = facts;
        this.db = db;
    }

    /** Whether some fact is new here and stands where the record has gone already. */
    boolean collide() {
        return db.sql("""
                select coalesce(min(s.position) <= (select max(position) from %1$s), false)
                  from %2$s s
                 where not exists (select from %1$s t where t.crn = s.crn and t.position = s.position)
                """.formatted(facts.table().name(), facts.table().staged()))
                .query(Boolean.class)
                .single();
    }

    /** A fact that is here already, known by everything that it says, keeps its position; the others get the next ones. */
    void drawAnew() {
        var numbered = """
                select crn, position, said, row_number() over (partition by crn, said order by position) as nth
                  from (select s.crn, s.position, md5(row(%s)::text) as said
                          from %s s
                         where s.crn in (select crn from %s)) each
                """;
        db.sql("create unlogged table %s (crn text, was bigint, now bigint, primary key (crn, was))"
                        .formatted(Arrival.POSITIONS))
                .update();
        db.sql("""
                insert into %s (crn, was, now)
                select crn, was, coalesce(now, nextval('%s'))
                  from (select sent.crn, sent.position as was, here.position as now
                          from (%s) sent
                          left join (%s) here using (crn, said, nth)
                         order by sent.position) every
                """.formatted(
                        Arrival.POSITIONS,
                        BundleTables.NEXT_POSITION,
                        numbered.formatted(
                                said(true),
                                facts.table().staged(),
                                facts.table().staged()),
                        numbered.formatted(
                                said(false), facts.table().name(), facts.table().staged())))
                .update();
    }

    /** Whatever is recorded while the bundle comes in stands after it. */
    void goOnAfter() {
        db.sql("""
                select setval('%1$s', greatest((select last_value from %1$s), (select max(position) from %2$s)))
                """.formatted(BundleTables.NEXT_POSITION, facts.table().staged()))
                .query(Long.class)
                .single();
    }

    private String said(boolean staged) {
        return facts.columns().stream()
                .filter(column -> switch (column.name()) {
                    case "position", "supersedes", "stored_at", "written_in" -> false;
                    default -> true;
                })
                .map(column -> staged ? column.read() : "s." + column.quoted())
                .collect(Collectors.joining(", "));
    }
}
