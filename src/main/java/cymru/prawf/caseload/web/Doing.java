package cymru.prawf.caseload.web;

import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentMoved;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.supervision.Expectation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does about an expectation, and on which page.
 *
 * @param label a word on a link, like "Book"
 */
public record Doing(String label, String path) {

    /**
     * @param facts those that the expectation rests on
     * @param from where to go back to afterwards, as addresses name it
     * @return null where it is done elsewhere: what a manager owes is on the team's page
     */
    static @Nullable Doing of(Crn crn, Expectation expected, Collection<RecordedFact> facts, String from) {
        var theCase = "/cases/" + crn;
        return switch (expected.standard()) {
            case FIRST_APPOINTMENT, CONTACT, MONTHLY_FACE_TO_FACE, CUSTODY_ACTIVITY, HOME_VISIT ->
                new Doing("Book", theCase + "/appointments/new?from=" + from);
            case IN_TOUCH_CALL -> new Doing("Ring", theCase + "/call");
            case OUTCOME -> outcome(theCase, facts, from);
            case REVIEW, REVIEW_OF_CHANGE -> new Doing("Review", theCase + "/risk/new?from=" + from);
            case PLAN -> new Doing("Plan", theCase + "/plan/new?from=" + from);
            case HANDOVER -> new Doing("Handover", theCase + "/handover");
            case OVERSIGHT, HUB_REVIEW_OVERSIGHT, COVER -> null;
        };
    }

    private static @Nullable Doing outcome(String theCase, Collection<RecordedFact> facts, String from) {
        for (var each : facts) {
            var appointment = switch (each.fact()) {
                case AppointmentBooked booked -> booked.appointment();
                case AppointmentMoved moved -> moved.appointment();
                default -> null;
            };
            if (appointment != null) {
                return new Doing("Record", "%s/appointments/%s/outcome?from=%s".formatted(theCase, appointment, from));
            }
        }
        return null;
    }
}
