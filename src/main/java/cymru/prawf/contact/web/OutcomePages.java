package cymru.prawf.contact.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Attendances;
import cymru.prawf.contact.EarlierNotes;
import cymru.prawf.contact.Evidence;
import cymru.prawf.contact.Outcome;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.sentence.Sentences;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the pages about an outcome show. */
@Component
public class OutcomePages {

    /** One compares with the last two. */
    private static final int EARLIER_NOTES = 2;

    private final CaseHeaders headers;
    private final Appointments appointments;
    private final Attendances attendances;
    private final EarlierNotes notes;
    private final Sentences sentences;
    private final Accounts accounts;
    private final Evidence evidence;

    OutcomePages(
            CaseHeaders headers,
            Appointments appointments,
            Attendances attendances,
            EarlierNotes notes,
            Sentences sentences,
            Accounts accounts,
            Evidence evidence) {
        this.headers = headers;
        this.appointments = appointments;
        this.attendances = attendances;
        this.notes = notes;
        this.sentences = sentences;
        this.accounts = accounts;
        this.evidence = evidence;
    }

    OutcomePage of(Appointment appointment, OutcomeForm form, FormErrors errors) {
        return new OutcomePage(
                headers.of(appointment.crn()),
                appointment,
                attendances.without(appointment),
                evidence,
                custodial(appointment),
                notes.of(appointment.crn(), EARLIER_NOTES),
                form,
                errors);
    }

    /** Somebody else was first: theirs and what was typed, side by side. */
    OutcomeConflictPage conflict(Appointment appointment, OutcomeForm typed) {
        var now = appointments.get(appointment.crn(), appointment.id());
        var theirs = now.standing();
        var name = accounts.names(List.of(theirs.recordedBy())).getOrDefault(theirs.recordedBy(), theirs.recordedBy());
        var mine = typed.toOutcome(evidenceBy(now));
        return new OutcomeConflictPage(
                headers.of(now.crn()), now, theirs, name, mine, typed.against(theirs.version()), FormErrors.none());
    }

    /** Everything wrong with an outcome that is sent whole. */
    public FormErrors errors(Appointment appointment, OutcomeForm form) {
        return form.errorsOfWhole(() -> appointments.evidenceAsked(appointment));
    }

    /** Everything wrong with an outcome that corrects another, and with why it does. */
    public FormErrors correctionErrors(Appointment appointment, OutcomeForm form) {
        return form.correctionErrors(() -> appointments.evidenceAsked(appointment));
    }

    FormErrors reasonErrors(Appointment appointment, OutcomeForm form) {
        return form.reasonErrors(() -> appointments.evidenceAsked(appointment));
    }

    /** What a form without errors says that came of it. */
    public Outcome outcome(Appointment appointment, OutcomeForm form) {
        return form.sayingWhatItMeans().toOutcome(evidenceBy(appointment));
    }

    LocalDate evidenceBy(Appointment appointment) {
        return evidence.dueFor(UkTime.dateOf(appointment.arrangement().startsAt()));
    }

    private boolean custodial(Appointment appointment) {
        var id = appointment.arrangement().countsTowards().sentence();
        return id != null
                && sentences.of(appointment.crn()).stream()
                        .anyMatch(each ->
                                each.id().value().equals(id) && each.sentence().custodial());
    }
}
