package cymru.prawf.contact.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.MovedMeanwhile;
import cymru.prawf.contact.OutcomeAlreadyRecorded;
import cymru.prawf.contact.web.OutcomePages;
import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.Outdated;
import org.springframework.stereotype.Component;

/** Records what programs say that came of appointments, by the checks of the page. */
@Component
class OutcomesGiven {

    private final Appointments appointments;
    private final OutcomePages pages;
    private final SentOnce once;

    OutcomesGiven(Appointments appointments, OutcomePages pages, SentOnce once) {
        this.appointments = appointments;
        this.pages = pages;
        this.once = once;
    }

    @OneCase
    Appointment record(Crn crn, AppointmentId id, Seen seen, OutcomeGiven given, String key, SignedIn me) {
        var before = appointments.get(crn, id);
        var form = given.form(seen.outcome(), key);
        Misfilled.refuse(pages.errors(before, form));
        var onceAs = once.as(key, me, "outcome", crn, id, given);
        if (before.moves() != seen.moves()) {
            throw new Outdated(new MovedMeanwhile());
        }
        try {
            return appointments.recordOutcome(
                    crn, id, seen.outcome(), pages.outcome(before, form), me.userName(), onceAs);
        } catch (OutcomeAlreadyRecorded first) {
            throw before.outcomeVersion() == seen.outcome() ? first : new Outdated(first);
        }
    }

    @OneCase
    Appointment correct(Crn crn, AppointmentId id, Seen seen, OutcomeGiven given, String key, SignedIn me) {
        var before = appointments.get(crn, id);
        var form = given.form(seen.outcome(), key);
        Misfilled.refuse(pages.correctionErrors(before, form));
        var onceAs = once.as(key, me, "correction", crn, id, given);
        try {
            return appointments.correctOutcome(
                    crn, id, seen.outcome(), pages.outcome(before, form), form.correction(), me.userName(), onceAs);
        } catch (OutcomeAlreadyRecorded first) {
            throw new Outdated(first);
        }
    }
}
