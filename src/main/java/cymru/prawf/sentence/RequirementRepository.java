package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requirements as they stand, with how they ended. */
@Repository
class RequirementRepository {

    /** A requirement and the fact that says it was imposed. */
    record Kept(
            Requirement requirement, int version, @Nullable Long fact) {}

    private static final String REQUIREMENT = """
            select r.*, e.ended_on, e.why, e.in_words as end_in_words
              from sentence.requirement r
              left join sentence.requirement_end e on e.requirement_id = r.id
            """;

    private final JdbcClient db;

    RequirementRepository(JdbcClient db) {
        this.db = db;
    }

    List<Requirement> of(Crn crn) {
        return db.sql(REQUIREMENT + " where r.crn = :crn order by r.starts_on, r.fact, r.id")
                .param("crn", crn.value())
                .query((row, _) -> requirement(row))
                .list();
    }

    Optional<Kept> find(Crn crn, RequirementId id) {
        return db.sql(REQUIREMENT + " where r.crn = :crn and r.id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> new Kept(requirement(row), row.getInt("version"), row.getObject("fact", Long.class)))
                .optional();
    }

    boolean has(Crn crn, RequirementId id) {
        return find(crn, id).isPresent();
    }

    void add(Requirement imposed, Entered entered) {
        db.sql("""
                insert into sentence.requirement (id, crn, sentence_id, kind, in_words, amount, unit, starts_on,
                                                  expected_end, note, recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :kind, :inWords, :amount, :unit, :startsOn,
                        :expectedEnd, :note, :by, :at, :fact)
                """)
                .params(values(imposed))
                .param("sentence", imposed.sentence().value())
                .params(entered.values())
                .update();
    }

    void correct(Requirement corrected, Entered entered) {
        db.sql("""
                update sentence.requirement
                   set kind = :kind, in_words = :inWords, amount = :amount, unit = :unit, starts_on = :startsOn,
                       expected_end = :expectedEnd, note = :note, version = version + 1, fact = :fact
                 where crn = :crn and id = :id
                """).params(values(corrected)).params(entered.values()).update();
    }

    void end(Crn crn, RequirementId id, String onceAs, RequirementEnd how, Entered entered) {
        db.sql("""
                insert into sentence.requirement_end (requirement_id, crn, once_as, ended_on, why, in_words, recorded_by,
                                                      recorded_at, fact)
                values (:id, :crn, :onceAs, :endedOn, :why, :inWords, :by, :at, :fact)
                """)
                .param("id", id.value())
                .param("crn", crn.value())
                .param("onceAs", onceAs)
                .param("endedOn", how.endedOn())
                .param("why", how.why().name())
                .param("inWords", how.inWords())
                .params(entered.values())
                .update();
    }

    void notEnded(Crn crn, RequirementId id) {
        db.sql("delete from sentence.requirement_end where crn = :crn and requirement_id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .update();
    }

    Optional<Ending> ending(Crn crn, RequirementId id) {
        return db.sql("""
                select once_as, recorded_by, fact from sentence.requirement_end where crn = :crn and requirement_id = :id
                """)
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> Ending.of(row))
                .optional();
    }

    private static Map<String, @Nullable Object> values(Requirement of) {
        var amount = of.amount();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", of.id().value());
        values.put("crn", of.crn().value());
        values.put("kind", of.kind().name());
        values.put("inWords", of.inWords());
        values.put("amount", amount == null ? null : amount.number());
        values.put("unit", amount == null ? null : amount.unit().name());
        values.put("startsOn", of.startsOn());
        values.put("expectedEnd", of.expectedEnd());
        values.put("note", of.note());
        return values;
    }

    private static Requirement requirement(ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        var endedOn = row.getObject("ended_on", LocalDate.class);
        return new Requirement(
                new RequirementId(row.getObject("id", UUID.class)),
                new Crn(row.getString("crn")),
                new SentenceId(row.getObject("sentence_id", UUID.class)),
                Requirement.Kind.valueOf(row.getString("kind")),
                row.getString("in_words"),
                unit == null ? null : new Amount(row.getInt("amount"), Amount.Unit.valueOf(unit)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("expected_end", LocalDate.class),
                row.getString("note"),
                endedOn == null
                        ? null
                        : new RequirementEnd(
                                endedOn,
                                RequirementEnd.Reason.valueOf(row.getString("why")),
                                row.getString("end_in_words")));
    }
}
