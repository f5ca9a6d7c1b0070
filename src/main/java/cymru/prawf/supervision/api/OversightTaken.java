package cymru.prawf.supervision.api;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.record.When;
import cymru.prawf.supervision.Oversights;
import cymru.prawf.supervision.web.OversightForm;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a manager's oversight from another system; the manager is the one the account belongs to. */
@Component
@Allowed(Role.TEAM_MANAGER)
class OversightTaken implements FactsTaken<OversightTaken.Data> {

    /** What was asked, advised and changed. */
    record Data(
            @Nullable String asked,
            @Nullable String advised,
            @Nullable String changed) {}

    private final Oversights oversights;
    private final SentOnce once;
    private final Clock clock;

    OversightTaken(Oversights oversights, SentOnce once, Clock clock) {
        this.oversights = oversights;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "supervision.oversight-recorded/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new OversightForm(
                Given.words(data.asked()), Given.words(data.advised()), Given.words(data.changed()), key, "");
        var today = UkTime.today(clock);
        Misfilled.refuse(FormErrors.none()
                .require(sent.on() != null, "on", "Enter the day of the oversight")
                .require(
                        sent.on() == null || !sent.on().isAfter(today),
                        "on",
                        "The day of the oversight must be today or in the past")
                .and(form.errors()));
        oversights.record(
                crn,
                form.toFact(me),
                When.on(Objects.requireNonNull(sent.on())),
                me.userName(),
                once.as(key, me, kind(), crn, sent));
    }
}
