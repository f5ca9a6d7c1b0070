package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
            Requirement requirement,
            int version,
            @Nullable Long fact,
            @Nullable Long endFact) {}

    private static final String REQUIREMENT = """
            select r.*, e.ended_on, e.why, e.in_words as end_in_words, e.fact as end_fact
              from sentence.requirement r
              left join sentence.requirement_end e on e.requirement_id = r.id
            """;

    private final JdbcClient db;

    RequirementRepository(JdbcClient db) {
        this.db = db;
    }

    List<Requirement> of(Crn crn) {
        return db.sql(REQUIREMENT + " where r.crn = :crn order by r.starts_on, r.recorded_at, r.id")
                .param("crn", crn.value())
                .query((row, _) -> requirement(row))
                .list();
    }

    Optional<Kept> find(Crn crn, RequirementId id) {
        return db.sql(REQUIREMENT + " where r.crn = :crn and r.id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> new Kept(
                        requirement(row),
                        row.getInt("version"),
                        row.getObject("fact", Long.class),
                        row.getObject("end_fact", Long.class)))
                .optional();
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
