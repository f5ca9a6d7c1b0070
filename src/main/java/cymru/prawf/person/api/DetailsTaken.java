package cymru.prawf.person.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.DatedDetails;
import cymru.prawf.person.web.DetailForm;
import cymru.prawf.person.web.EndForm;
import cymru.prawf.record.FactSent;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.TypedDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How dated details that other systems send come on the record: begun and ended. To correct one, one has to have read it. */
@Component
class DetailsTaken {

    private final DatedDetails details;
    private final SentOnce once;
    private final Clock clock;

    DetailsTaken(DatedDetails details, SentOnce once, Clock clock) {
        this.details = details;
        this.once = once;
        this.clock = clock;
    }

    void begin(Crn crn, DetailForm<?> form, FactSent sent, String key, SignedIn me) {
        var today = UkTime.today(clock);
        Misfilled.refuse(dated(sent).and(form.errors(today, false)));
        var id = UUID.nameUUIDFromBytes(as(crn, sent, key, me).getBytes(StandardCharsets.UTF_8));
        details.add(form.detail(id, crn, today), me.userName());
    }

    void end(
            Class<? extends DatedDetail> kind,
            Crn crn,
            @Nullable UUID id,
            @Nullable String reason,
            FactSent sent,
            String key,
            SignedIn me) {
        Misfilled.refuse(dated(sent)
                .require(id != null, "id", "Say which: its id is in the subject of the fact with which it began"));
        var which = Objects.requireNonNull(id);
        var form = new EndForm(TypedDate.of(sent.on()), Given.words(reason));
        var from = details.get(kind, crn, which).detail().dates().from();
        Misfilled.refuse(form.errors(from, UkTime.today(clock)));
        as(crn, sent, key, me);
        details.end(kind, crn, which, form.lastDay(), form.reason(), me.userName());
    }

    private String as(Crn crn, FactSent sent, String key, SignedIn me) {
        return once.as(key, me, String.valueOf(sent.kind()), crn, sent);
    }

    private static FormErrors dated(FactSent sent) {
        return FormErrors.none().require(sent.on() != null, "on", "Enter the day on which it happened");
    }
}
