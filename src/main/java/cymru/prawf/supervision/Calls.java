package cymru.prawf.supervision;

import cymru.prawf.contact.Contact;
import cymru.prawf.contact.ContactId;
import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.Contacts;
import cymru.prawf.contact.Place;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls to people who are rung instead of seen. */
@Service
public class Calls {

    /** A risk check: whether something has changed that bears on risk, and why the risk stands as it does. */
    public record RiskCheck(boolean changed, String reason) {}

    /** A call in which the risk was not checked yet. */
    public record Unchecked(UUID id, Instant at) {}

    private final JdbcClient db;
    private final Contacts contacts;
    private final Officers officers;
    private final Facts facts;
    private final Clock clock;

    Calls(JdbcClient db, Contacts contacts, Officers officers, Facts facts, Clock clock) {
        this.db = db;
        this.contacts = contacts;
        this.officers = officers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Records a conversation with the person; without a risk check it is kept and does not count as an In-Touch call. */
    @Transactional
    public void spoke(
            Crn crn,
            StaffCode officer,
            String note,
            @Nullable RiskCheck check,
            @Nullable LocalDate callBack,
            String by,
            String onceAs) {
        var id = ContactId.fresh();
        var now = clock.instant();
        if (!add(crn, id.value(), officer, now, true, check != null, callBack, by, onceAs)) {
            return;
        }
        contacts.record(
                new Contact(
                        id,
                        crn,
                        ContactType.CALL_MADE,
                        null,
                        "",
                        Place.NONE,
                        officer,
                        name(officer),
                        When.at(now),
                        null,
                        null,
                        note,
                        false,
                        by,
                        now),
                onceAs);
        if (check != null) {
            say(crn, id.value(), check, now, by, now);
        }
    }

    /** Records that nobody was reached. */
    @Transactional
    public void notReached(Crn crn, StaffCode officer, String words, String by, String onceAs) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        if (add(crn, id, officer, now, false, false, null, by, onceAs)) {
            var attempted = new CallAttempted(id.toString(), officer.value(), name(officer), words);
            facts.append(NewFact.of(crn, attempted, When.at(now), "contact:" + id, by, now)
                    .onceAs(onceAs));
        }
    }

    /** The last call, where its risk was not checked. */
    public Optional<Unchecked> unchecked(Crn crn) {
        return db.sql("""
                select id, called_at, risk_checked
                  from supervision.call
                 where crn = :crn and spoke
                 order by called_at desc
                 limit 1
                """)
                .param("crn", crn.value())
                .query((row, _) -> row.getBoolean("risk_checked")
                        ? Optional.<Unchecked>empty()
                        : Optional.of(new Unchecked(
                                row.getObject("id", UUID.class),
                                row.getTimestamp("called_at").toInstant())))
                .optional()
                .flatMap(each -> each);
    }

    /** Says what the risk check of a call was that was saved without one; the call counts from then on. */
    @Transactional
    public void checked(Crn crn, UUID call, RiskCheck check, String by) {
        var calledAt = db.sql("""
                update supervision.call set risk_checked = true
                 where crn = :crn and id = :id and spoke and not risk_checked
                returning called_at
                """)
                .param("crn", crn.value())
                .param("id", call)
                .query((row, _) -> row.getTimestamp("called_at").toInstant())
                .optional()
                .orElseThrow(() -> new RuleBroken("The risk check of this call is already recorded"));
        say(crn, call, check, calledAt, by, clock.instant());
    }

    private void say(Crn crn, UUID call, RiskCheck check, Instant at, String by, Instant now) {
        var fact = new RiskChecked(call.toString(), check.changed(), check.reason());
        facts.append(
                NewFact.of(crn, fact, When.at(at), "contact:" + call, by, now).onceAs("risk-check/" + call));
    }

    private boolean add(
            Crn crn,
            UUID id,
            StaffCode officer,
            Instant at,
            boolean spoke,
            boolean checked,
            @Nullable LocalDate callBack,
            String by,
            String onceAs) {
        return db.sql("""
                        insert into supervision.call (crn, id, called_at, officer, spoke, risk_checked, call_back_on,
                                                      recorded_by, once_key)
                        values (:crn, :id, :at, :officer, :spoke, :checked, :callBack, :by, :onceAs)
                        on conflict (crn, once_key) do nothing
                        """)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .param("officer", officer.value())
                        .param("spoke", spoke)
                        .param("checked", checked)
                        .param("callBack", callBack)
                        .param("by", by)
                        .param("onceAs", onceAs)
                        .update()
                == 1;
    }

    private String name(StaffCode officer) {
        return officers.find(officer).map(Officer::name).orElse(officer.value());
    }
}
