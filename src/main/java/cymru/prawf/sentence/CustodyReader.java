package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How custodial sentences are served, as it stands. */
@Repository
class CustodyReader {

    private final JdbcClient db;

    CustodyReader(JdbcClient db) {
        this.db = db;
    }

    /** Those of a person's sentences that anything is known of here, so that nobody asks six times for nothing. */
    Set<SentenceId> sentencesServedInCustody(Crn crn) {
        return db.sql("""
                select sentence_id from sentence.custody where crn = :crn
                union select sentence_id from sentence.release where crn = :crn
                union select sentence_id from sentence.recall where crn = :crn
                union select sentence_id from sentence.stage where crn = :crn
                union select sentence_id from sentence.key_date where crn = :crn
                union select sentence_id from sentence.condition where crn = :crn
                """)
                .param("crn", crn.value())
                .query((row, _) -> new SentenceId(row.getObject("sentence_id", UUID.class)))
                .set();
    }

    Custody of(Crn crn, SentenceId sentence) {
        return new Custody(
                entries(crn, sentence),
                releases(crn, sentence),
                recalls(crn, sentence),
                stages(crn, sentence),
                keyDates(crn, sentence),
                conditions(crn, sentence));
    }

    /** The fact that says what a row says, where it was written down here. */
    Optional<Long> fact(Release release) {
        return fact("release", release.crn(), release.id());
    }

    Optional<Long> fact(Recall recall) {
        return fact("recall", recall.crn(), recall.id());
    }

    Optional<Long> fact(KeyDate date) {
        return fact("key_date", date.crn(), date.id());
    }

    private Optional<Long> fact(String table, Crn crn, UUID id) {
        return db.sql("select fact from sentence.%s where crn = :crn and id = :id and fact is not null"
                        .formatted(table))
                .param("crn", crn.value())
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private List<CustodyEntry> entries(Crn crn, SentenceId sentence) {
        return rows("select * from sentence.custody where %s order by since, recorded_at, id", crn, sentence)
                .query((row, _) -> new CustodyEntry(
                        id(row), crn, sentence, day(row, "since"), row.getString("prison"), row.getString("status")))
                .list();
    }

    private List<Release> releases(Crn crn, SentenceId sentence) {
        return rows("select * from sentence.release where %s order by released_on, recorded_at, id", crn, sentence)
                .query((row, _) -> new Release(
                        id(row),
                        crn,
                        sentence,
                        day(row, "released_on"),
                        Release.Kind.valueOf(row.getString("kind")),
                        row.getString("in_words"),
                        row.getString("prison")))
                .list();
    }

    private List<Recall> recalls(Crn crn, SentenceId sentence) {
        return rows("select * from sentence.recall where %s order by recalled_on, recorded_at, id", crn, sentence)
                .query((row, _) -> new Recall(
                        id(row),
                        crn,
                        sentence,
                        day(row, "recalled_on"),
                        Recall.Kind.valueOf(row.getString("kind")),
                        Recall.Reason.valueOf(row.getString("why")),
                        row.getString("in_words")))
                .list();
    }

    private List<Stage> stages(Crn crn, SentenceId sentence) {
        return rows("""
                        select kind, lower(during) as starts_on, upper(during) - 1 as ends_on
                          from sentence.stage
                         where %s
                         order by during
                        """, crn, sentence)
                .query((row, _) -> new Stage(
                        crn,
                        sentence,
                        Stage.Kind.valueOf(row.getString("kind")),
                        new Period(day(row, "starts_on"), row.getObject("ends_on", LocalDate.class))))
                .list();
    }

    private List<KeyDate> keyDates(Crn crn, SentenceId sentence) {
        return rows("select * from sentence.key_date where %s order by falls_on, id", crn, sentence)
                .query((row, _) -> new KeyDate(
                        id(row),
                        crn,
                        sentence,
                        KeyDate.Kind.valueOf(row.getString("kind")),
                        row.getString("in_words"),
                        day(row, "falls_on")))
                .list();
    }

    private List<Condition> conditions(Crn crn, SentenceId sentence) {
        return rows("select * from sentence.condition where %s order by starts_on, recorded_at, id", crn, sentence)
                .query((row, _) -> new Condition(
                        id(row),
                        crn,
                        sentence,
                        Stage.Kind.valueOf(row.getString("stage")),
                        row.getString("category"),
                        row.getString("wording"),
                        day(row, "starts_on"),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec rows(String sql, Crn crn, SentenceId sentence) {
        return db.sql(sql.formatted("crn = :crn and sentence_id = :sentence"))
                .param("crn", crn.value())
                .param("sentence", sentence.value());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
