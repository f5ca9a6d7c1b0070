package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sentences as they stand, with how they ended, their offences and what the court added. */
@Repository
class SentenceReader {

    /** A sentence and who changed it last. */
    record Kept(
            Sentence sentence,
            int version,
            String changedBy,
            Instant changedAt,
            @Nullable Long fact) {}

    private static final String SENTENCE = """
            select s.*, t.ended_on, t.why, t.in_words
              from sentence.sentence s
              left join sentence.termination t on t.sentence_id = s.id
            """;

    private final JdbcClient db;

    SentenceReader(JdbcClient db) {
        this.db = db;
    }

    List<Kept> of(Crn crn) {
        return db.sql(SENTENCE + " where s.crn = :crn order by s.starts_on desc, s.number desc, s.id")
                .param("crn", crn.value())
                .query((row, _) -> kept(row))
                .list();
    }

    Optional<Kept> find(Crn crn, SentenceId id) {
        return db.sql(SENTENCE + " where s.crn = :crn and s.id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /** Holds everybody else who would change this sentence, until this change is done. */
    Kept lock(Crn crn, SentenceId id) {
        db.sql("select from sentence.sentence where crn = :crn and id = :id for update")
                .param("crn", crn.value())
                .param("id", id.value())
                .query((_, _) -> id)
                .optional();
        return find(crn, id).orElseThrow(() -> new NotFound("order", id));
    }

    Optional<Ending> ending(Crn crn, SentenceId id) {
        return db.sql("""
                select once_as, recorded_by, fact from sentence.termination where crn = :crn and sentence_id = :id
                """)
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> Ending.of(row))
                .optional();
    }

    List<Offence> offences(Crn crn) {
        return db.sql("select * from sentence.offence where crn = :crn order by main desc, committed_on, id")
                .param("crn", crn.value())
                .query((row, _) -> new Offence(
                        row.getObject("id", UUID.class),
                        crn,
                        new SentenceId(row.getObject("sentence_id", UUID.class)),
                        row.getString("code"),
                        row.getString("description"),
                        row.getObject("committed_on", LocalDate.class),
                        row.getInt("times"),
                        row.getBoolean("main")))
                .list();
    }

    List<AncillaryOrder> ancillary(Crn crn) {
        return db.sql("select * from sentence.ancillary_order where crn = :crn order by recorded_at, id")
                .param("crn", crn.value())
                .query((row, _) -> new AncillaryOrder(
                        row.getObject("id", UUID.class),
                        crn,
                        new SentenceId(row.getObject("sentence_id", UUID.class)),
                        row.getString("wording"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    List<PreviousOrder> previous(Crn crn) {
        return db.sql(
                        "select * from sentence.previous_order where crn = :crn order by sentenced_on desc nulls last, id")
                .param("crn", crn.value())
                .query((row, _) -> new PreviousOrder(
                        row.getObject("id", UUID.class),
                        crn,
                        row.getObject("sentenced_on", LocalDate.class),
                        row.getString("court"),
                        row.getString("offence"),
                        row.getString("wording"),
                        row.getString("result")))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                sentence(row),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("fact", Long.class));
    }

    private static Sentence sentence(ResultSet row) throws SQLException {
        var length = row.getString("length");
        var endedOn = row.getObject("ended_on", LocalDate.class);
        return new Sentence(
                new SentenceId(row.getObject("id", UUID.class)),
                new Crn(row.getString("crn")),
                row.getInt("number"),
                Sentence.Kind.valueOf(row.getString("kind")),
                row.getString("kind_in_words"),
                row.getString("law"),
                row.getString("court_code"),
                row.getString("court"),
                row.getObject("convicted_on", LocalDate.class),
                row.getObject("sentenced_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                length == null ? null : Length.of(length),
                row.getObject("expected_end", LocalDate.class),
                endedOn == null
                        ? null
                        : new Termination(
                                endedOn, Termination.Reason.valueOf(row.getString("why")), row.getString("in_words")));
    }
}
