package cymru.prawf.supervision;

import cymru.prawf.contact.Result;
import cymru.prawf.contact.Whose;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which appointments that did not take place excuse a contact: never one that was simply missed. */
final class Excuses {

    private Excuses() {}

    static List<Event> of(CaseHistory history, Predicate<Meeting> counted) {
        return history.meetings().stream()
                .filter(counted)
                .filter(meeting -> meeting.result() != null && excuses(meeting.result()))
                .map(meeting -> Event.excuses(excuse(meeting)))
                .toList();
    }

    private static boolean excuses(Result result) {
        return switch (result) {
            case CANCELLED_BY_US, RESCHEDULED_BY_US, STOOD_DOWN, ABSENT_ACCEPTABLE, RESCHEDULED_AT_THEIR_REQUEST ->
                true;
            case ATTENDED_COMPLIED, ATTENDED_DID_NOT_COMPLY, ABSENT_AWAITING_EVIDENCE, ABSENT_UNACCEPTABLE -> false;
        };
    }

    private static Excuse excuse(Meeting meeting) {
        var result = meeting.result();
        boolean ours = result != null && result.whose() == Whose.OURS;
        var cause =
                meeting.cause() == null ? "" : ": " + meeting.cause().label().toLowerCase(Locale.UK);
        var why = (result == null ? "" : words(result)).formatted(Words.date(meeting.on())) + cause;
        return new Excuse(meeting.on(), ours ? Whose.OURS : Whose.THEIRS, why, meeting.outcome());
    }

    private static String words(Result result) {
        return switch (result) {
            case CANCELLED_BY_US -> "we cancelled the appointment of %s";
            case RESCHEDULED_BY_US -> "we rescheduled the appointment of %s";
            case STOOD_DOWN -> "we stood them down on %s";
            case ABSENT_ACCEPTABLE -> "they missed the appointment of %s for an acceptable reason";
            default -> "they asked to move the appointment of %s";
        };
    }
}
