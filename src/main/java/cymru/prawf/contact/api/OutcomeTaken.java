package cymru.prawf.contact.api;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Misfilled;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the first outcome of an appointment from another system. To decide or correct one, one has to have read it. */
@Component
@WritesRecord
class OutcomeTaken implements FactsTaken<OutcomeTaken.Data> {

    /** What came of which appointment. */
    record Data(
            @Nullable UUID appointment,
            @Nullable Result result,
            @Nullable AbsenceReason reason,
            @Nullable OurCause cause,
            @Nullable String evidenceSeen,
            @Nullable String note,
            @Nullable Boolean sensitive) {}

    private final OutcomesGiven outcomes;
    private final Appointments appointments;

    OutcomeTaken(OutcomesGiven outcomes, Appointments appointments) {
        this.outcomes = outcomes;
        this.appointments = appointments;
    }

    @Override
    public String kind() {
        return "contact.outcome-recorded/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        if (data.appointment() == null) {
            throw new Misfilled(FormErrors.of("data.appointment", "Say which appointment it is the outcome of"));
        }
        var id = new AppointmentId(data.appointment());
        var given = new OutcomeGiven(
                data.result(), data.reason(), data.cause(), data.evidenceSeen(), data.note(), data.sensitive(), null);
        outcomes.record(crn, id, new Seen(appointments.get(crn, id).moves(), 0), given, key, me);
    }
}
