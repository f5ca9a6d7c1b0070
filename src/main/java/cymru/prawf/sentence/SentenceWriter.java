package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes sentences, their ends and their offences. */
@Repository
class SentenceWriter {

    private final JdbcClient db;

    SentenceWriter(JdbcClient db) {
        this.db = db;
    }

    /** The number the person's next sentence gets; others who ask wait for this one to be in. */
    int nextNumber(Crn crn) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "sentence.number " + crn)
                .query((_, _) -> crn)
                .single();
        return db.sql("select coalesce(max(number), 0) + 1 from sentence.sentence where crn = :crn")
                .param("crn", crn.value())
                .query(Integer.class)
                .single();
    }

    void add(Sentence made, Entered entered) {
        db.sql("""
                insert into sentence.sentence (id, crn, number, kind, kind_in_words, law, court_code, court, convicted_on,
                                               sentenced_on, starts_on, length, expected_end, changed_by, changed_at,
                                               recorded_by, recorded_at, fact)
                values (:id, :crn, :number, :kind, :kindInWords, :law, :courtCode, :court, :convictedOn,
                        :sentencedOn, :startsOn, :length, :expectedEnd, :by, :at, :by, :at, :fact)
                """)
                .param("id", made.id().value())
                .param("crn", made.crn().value())
                .param("number", made.number())
                .params(values(made))
                .params(entered.values())
                .update();
    }

    void correct(Sentence corrected, Entered entered) {
        db.sql("""
                update sentence.sentence
                   set kind = :kind, kind_in_words = :kindInWords, law = :law, court_code = :courtCode, court = :court,
                       convicted_on = :convictedOn, sentenced_on = :sentencedOn, starts_on = :startsOn, length = :length,
                       expected_end = :expectedEnd, version = version + 1, changed_by = :by, changed_at = :at, fact = :fact
                 where crn = :crn and id = :id
                """)
                .param("id", corrected.id().value())
                .param("crn", corrected.crn().value())
                .params(values(corrected))
                .params(entered.values())
                .update();
    }

    void changed(Crn crn, SentenceId id, Entered entered) {
        db.sql("""
                update sentence.sentence
                   set version = version + 1, changed_by = :by, changed_at = :at
                 where crn = :crn and id = :id
                """)
                .param("id", id.value())
                .param("crn", crn.value())
                .param("by", entered.by())
                .param("at", Timestamp.from(entered.at()))
                .update();
    }

    void end(Crn crn, SentenceId id, String onceAs, Termination how, Entered entered) {
        db.sql("""
                insert into sentence.termination (sentence_id, crn, once_as, ended_on, why, in_words, recorded_by,
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

    void notEnded(Crn crn, SentenceId id) {
        db.sql("delete from sentence.termination where crn = :crn and sentence_id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .update();
    }

    void add(Offence offence, Entered entered) {
        db.sql("""
                insert into sentence.offence (id, crn, sentence_id, code, description, committed_on, times, main,
                                              recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :code, :description, :committedOn, :times, :main, :by, :at, :fact)
                """)
                .params(values(offence))
                .param("sentence", offence.sentence().value())
                .param("main", offence.main())
                .params(entered.values())
                .update();
    }

    void correct(Offence offence) {
        db.sql("""
                update sentence.offence
                   set code = :code, description = :description, committed_on = :committedOn, times = :times
                 where crn = :crn and id = :id
                """).params(values(offence)).update();
    }

    void add(AncillaryOrder order, Entered entered) {
        db.sql("""
                insert into sentence.ancillary_order (id, crn, sentence_id, wording, until, recorded_by, recorded_at, fact)
                values (:id, :crn, :sentence, :wording, :until, :by, :at, :fact)
                """)
                .param("id", order.id())
                .param("crn", order.crn().value())
                .param("sentence", order.sentence().value())
                .param("wording", order.wording())
                .param("until", order.until())
                .params(entered.values())
                .update();
    }

    private static Map<String, @Nullable Object> values(Sentence of) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", of.kind().name());
        values.put("kindInWords", of.kindInWords());
        values.put("law", of.law());
        values.put("courtCode", of.courtCode());
        values.put("court", of.court());
        values.put("convictedOn", of.convictedOn());
        values.put("sentencedOn", of.sentencedOn());
        values.put("startsOn", of.startsOn());
        values.put("length", of.length() == null ? null : of.length().toString());
        values.put("expectedEnd", of.expectedEnd());
        return values;
    }

    private static Map<String, @Nullable Object> values(Offence of) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", of.id());
        values.put("crn", of.crn().value());
        values.put("code", of.code());
        values.put("description", of.description());
        values.put("committedOn", of.committedOn());
        values.put("times", of.times());
        return values;
    }
}
