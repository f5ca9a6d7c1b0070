package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Somebody else recorded an outcome first: what they said, what was typed, and the choice between them. */
public record OutcomeConflictPage(
        CaseHeader header,
        Appointment appointment,
        RecordedOutcome theirs,
        String theirName,
        Outcome mine,
        OutcomeForm form,
        FormErrors errors) {

    /** One line of the comparison. */
    public record Line(String what, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }

    public String path() {
        return "/cases/%s/appointments/%s".formatted(appointment.crn(), appointment.id());
    }

    public String caption() {
        return AppointmentWords.inFull(appointment);
    }

    /** "Sian Howells recorded an outcome at 10:14am". */
    public String whoWasFirst() {
        return "%s recorded an outcome on %s".formatted(theirName, Words.dateAndTime(theirs.recordedAt()));
    }

    public List<Line> lines() {
        var outcome = theirs.outcome();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Outcome", outcome.result().label(), mine.result().label()));
        lines.add(new Line("Reason", reason(outcome), reason(mine)));
        lines.add(new Line("Evidence seen", words(outcome.evidenceSeen()), words(mine.evidenceSeen())));
        lines.add(new Line("Note", note(outcome), words(mine.note())));
        return lines.stream()
                .filter(line -> !(line.theirs().equals("None") && line.mine().equals("None")))
                .toList();
    }

    private static String reason(Outcome outcome) {
        return outcome.reason() != null
                ? outcome.reason().label()
                : outcome.cause() != null ? outcome.cause().label() : "None";
    }

    private static String note(Outcome outcome) {
        return outcome.sensitive() ? "A sensitive note" : words(outcome.note());
    }

    private static String words(String text) {
        return text.isEmpty() ? "None" : text;
    }
}
