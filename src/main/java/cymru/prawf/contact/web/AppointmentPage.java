package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.EarlierArrangement;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One appointment: how it is arranged, what came of it, and how both came to be. */
public record AppointmentPage(
        CaseHeader header,
        Appointment appointment,
        List<RecordedOutcome> outcomes,
        List<EarlierArrangement> moves,
        @Nullable String towards,
        Map<String, String> names,
        boolean mayWrite,
        Instant now) {

    public String path() {
        return "/cases/%s/appointments/%s".formatted(appointment.crn(), appointment.id());
    }

    public String back() {
        return "/cases/%s/appointments".formatted(appointment.crn());
    }

    public String when() {
        return AppointmentWords.when(appointment.arrangement());
    }

    public String name(String userName) {
        return names.getOrDefault(userName, userName);
    }

    /** Not yet concluded, and it has started. */
    public boolean toRecord() {
        return appointment.outcome() == null && appointment.hasStarted(now);
    }

    public boolean toCome() {
        return appointment.outcome() == null && !appointment.hasStarted(now);
    }

    public boolean toDecide() {
        return appointment.outcome() != null && appointment.standing().result().undecided();
    }

    /** "Recorded by Sian Howells on 24 November 2016 at 10:14am". */
    public String recorded(RecordedOutcome outcome) {
        return "%s by %s on %s"
                .formatted(
                        outcome.correction().isEmpty() ? "Recorded" : "Corrected",
                        name(outcome.recordedBy()),
                        Words.dateAndTime(outcome.recordedAt()));
    }

    public String moved(EarlierArrangement before) {
        return "%s, %s%s. Moved by %s on %s: %s"
                .formatted(
                        Words.dayAndTime(before.startsAt()),
                        before.officerName(),
                        before.place().isEmpty() ? "" : " at " + before.place(),
                        name(before.movedBy()),
                        Words.dateAndTime(before.movedAt()),
                        before.why().reason());
    }

    /** What goes with a result: a reason, our cause, a day. */
    public @Nullable String detail(Outcome outcome) {
        if (outcome.evidenceBy() != null) {
            return "Waiting for evidence until " + Words.day(outcome.evidenceBy());
        }
        if (outcome.cause() != null) {
            return outcome.cause().label();
        }
        return outcome.reason() == null ? null : "Reason: " + outcome.reason().label();
    }
}
