package cymru.prawf.contact;

import cymru.prawf.database.OneCase;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What can be done with contacts that nobody had booked. */
@Service
public class Contacts {

    private final JdbcClient db;
    private final Facts facts;

    Contacts(JdbcClient db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    /** Records it; what is sent twice under one key is recorded once. */
    @OneCase
    public void record(Contact contact, String onceAs) {
        if (add(contact.checked(), onceAs)) {
            facts.append(NewFact.of(
                            contact.crn(),
                            ContactRecorded.of(contact),
                            contact.happened(),
                            contact.id().subject(),
                            contact.recordedBy(),
                            contact.recordedAt())
                    .onceAs(onceAs));
        }
    }

    private boolean add(Contact c, String onceAs) {
        return db.sql("""
                        insert into contact.contact (crn, id, type, type_words, with_whom, office, place, officer, officer_name,
                                                     happened_at, timed, sentence_id, requirement_id, note, sensitive,
                                                     recorded_by, recorded_at, once_key)
                        values (:crn, :id, :type, :typeWords, :withWhom, :office, :place, :officer, :officerName,
                                :happenedAt, :timed, :sentence, :requirement, :note, :sensitive,
                                :recordedBy, :recordedAt, :onceAs)
                        on conflict (crn, once_key) do nothing
                        """)
                        .param("crn", c.crn().value())
                        .param("id", c.id().value())
                        .param("type", c.type().name())
                        .param("typeWords", c.typeWords())
                        .param("withWhom", c.withWhom())
                        .param("office", c.place().office())
                        .param("place", c.place().words())
                        .param("officer", c.officer().value())
                        .param("officerName", c.officerName())
                        .param("happenedAt", Timestamp.from(c.happened().at()))
                        .param("timed", c.happened().timed())
                        .param("sentence", c.sentence())
                        .param("requirement", c.requirement())
                        .param("note", c.note())
                        .param("sensitive", c.sensitive())
                        .param("recordedBy", c.recordedBy())
                        .param("recordedAt", Timestamp.from(c.recordedAt()))
                        .param("onceAs", onceAs)
                        .update()
                == 1;
    }
}
