package cymru.prawf.contact.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.Contacts;
import cymru.prawf.contact.web.Arranging;
import cymru.prawf.contact.web.BookingForm;
import cymru.prawf.contact.web.ContactForm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes contacts that nobody had booked from another system. */
@Component
@WritesRecord
class ContactTaken implements FactsTaken<ContactTaken.Data> {

    /** What was said or done, with whom, and who had the contact. */
    record Data(
            @Nullable ContactType type,
            @Nullable String withWhom,
            @Nullable String place,
            @Nullable String elsewhere,
            @Nullable String officer,
            @Nullable String note,
            @Nullable Boolean sensitive) {}

    private final Contacts contacts;
    private final Arranging arranging;
    private final SentOnce once;
    private final Clock clock;

    ContactTaken(Contacts contacts, Arranging arranging, SentOnce once, Clock clock) {
        this.contacts = contacts;
        this.arranging = arranging;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "contact.contact-recorded/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new ContactForm(
                data.type(),
                Given.words(data.withWhom()),
                TypedDate.of(sent.on()),
                TypedTime.of(sent.at()),
                data.elsewhere() == null ? Given.words(data.place()) : BookingForm.ELSEWHERE,
                Given.words(data.elsewhere()),
                Given.words(data.officer()),
                "",
                Given.words(data.note()),
                Boolean.TRUE.equals(data.sensitive()),
                key,
                "");
        var now = clock.instant();
        var today = UkTime.today(clock);
        Misfilled.refuse(arranging.errors(form, now, today));
        var onceAs = once.as(key, me, kind(), crn, sent);
        contacts.record(arranging.contact(crn, form, me, now, today), onceAs);
    }
}
