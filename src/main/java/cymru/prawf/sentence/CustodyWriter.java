package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes how custodial sentences are served. */
@Repository
class CustodyWriter {

    private final JdbcClient db;

    CustodyWriter(JdbcClient db) {
        this.db = db;
    }

    void add(CustodyEntry entry, Entered entered) {
        db.sql("""
                insert into sentence.custody (id, crn, sentence_id, since, prison, status, recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :since, :prison, :status, :by, :at, :fact)
                """)
                .param("id", entry.id())
                .param("crn", entry.crn().value())
                .param("sentence", entry.sentence().value())
                .param("since", entry.since())
                .param("prison", entry.prison())
                .param("status", entry.status())
                .params(entered.values())
                .update();
    }

    void add(Release release, Entered entered) {
        db.sql("""
                insert into sentence.release (id, crn, sentence_id, released_on, kind, in_words, prison, recorded_by,
                                              recorded_at, fact)
                values (:id, :crn, :sentence, :on, :kind, :inWords, :prison, :by, :at, :fact)
                """)
                .param("id", release.id())
                .param("crn", release.crn().value())
                .param("sentence", release.sentence().value())
                .param("on", release.releasedOn())
                .param("kind", release.kind().name())
                .param("inWords", release.inWords())
                .param("prison", release.prison())
                .params(entered.values())
                .update();
    }

    void add(Recall recall, Entered entered) {
        db.sql("""
                insert into sentence.recall (id, crn, sentence_id, recalled_on, kind, why, in_words, recorded_by,
                                             recorded_at, fact)
                values (:id, :crn, :sentence, :on, :kind, :why, :inWords, :by, :at, :fact)
                """)
                .param("id", recall.id())
                .param("crn", recall.crn().value())
                .param("sentence", recall.sentence().value())
                .param("on", recall.recalledOn())
                .param("kind", recall.kind().name())
                .param("why", recall.why().name())
                .param("inWords", recall.inWords())
                .params(entered.values())
                .update();
    }

    void add(Stage stage, Entered entered) {
        db.sql("""
                insert into sentence.stage (sentence_id, crn, kind, during, recorded_by, recorded_at, fact)
                values (:sentence, :crn, :kind, cast(:during as daterange), :by, :at, :fact)
                """)
                .param("crn", stage.crn().value())
                .param("sentence", stage.sentence().value())
                .param("kind", stage.kind().name())
                .param("during", stage.during().range())
                .params(entered.values())
                .update();
    }

    void add(KeyDate date, Entered entered) {
        db.sql("""
                insert into sentence.key_date (id, crn, sentence_id, kind, in_words, falls_on, recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :kind, :inWords, :on, :by, :at, :fact)
                """)
                .param("id", date.id())
                .param("crn", date.crn().value())
                .param("sentence", date.sentence().value())
                .param("kind", date.kind().name())
                .param("inWords", date.inWords())
                .param("on", date.fallsOn())
                .params(entered.values())
                .update();
    }

    void move(KeyDate date, Entered entered) {
        db.sql("""
                update sentence.key_date set falls_on = :on, recorded_by = :by, recorded_at = :at, fact = :fact
                 where crn = :crn and id = :id
                """)
                .param("id", date.id())
                .param("crn", date.crn().value())
                .param("on", date.fallsOn())
                .params(entered.values())
                .update();
    }

    void add(Condition condition, Entered entered) {
        db.sql("""
                insert into sentence.condition (id, crn, sentence_id, stage, category, wording, starts_on, ends_on,
                                                recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :stage, :category, :wording, :startsOn, :endsOn, :by, :at, :fact)
                """)
                .param("id", condition.id())
                .param("crn", condition.crn().value())
                .param("sentence", condition.sentence().value())
                .param("stage", condition.stage().name())
                .param("category", condition.category())
                .param("wording", condition.wording())
                .param("startsOn", condition.startsOn())
                .param("endsOn", condition.endsOn())
                .params(entered.values())
                .update();
    }

    /** Cuts a licence short, from the day of a recall on. */
    void cut(Crn crn, SentenceId sentence, LocalDate from) {
        rows("""
                        delete from sentence.stage
                         where %s and kind = 'LICENCE' and lower(during) >= :from
                        """, crn, sentence).param("from", from).update();
        rows("""
                        update sentence.stage set during = daterange(lower(during), :from)
                         where %s and kind = 'LICENCE' and during @> cast(:from as date)
                        """, crn, sentence).param("from", from).update();
    }

    /** Lets a licence run on to a day again. */
    void runOn(Stage licence, LocalDate to) {
        rows("""
                        update sentence.stage set during = daterange(lower(during), :to, '[]')
                         where %s and lower(during) = :from
                        """, licence.crn(), licence.sentence())
                .param("to", to)
                .param("from", licence.during().from())
                .update();
    }

    void remove(Stage stage) {
        rows("delete from sentence.stage where %s and lower(during) = :from", stage.crn(), stage.sentence())
                .param("from", stage.during().from())
                .update();
    }

    void remove(Release release) {
        remove("release", release.crn(), release.id());
    }

    void remove(Recall recall) {
        remove("recall", recall.crn(), recall.id());
    }

    private void remove(String table, Crn crn, UUID id) {
        db.sql("delete from sentence.%s where crn = :crn and id = :id".formatted(table))
                .param("crn", crn.value())
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec rows(String sql, Crn crn, SentenceId sentence) {
        return db.sql(sql.formatted("crn = :crn and sentence_id = :sentence"))
                .param("crn", crn.value())
                .param("sentence", sentence.value());
    }
}
