package cymru.prawf.contact.api;

import cymru.prawf.contact.Appointment;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Outdated;
import java.util.regex.Pattern;

/** What a program has seen of an appointment, which an ETag says: how often it had been moved, and which outcome stood. */
record Seen(int moves, int outcome) {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,6})-(\\d{1,6})\"");

    static Seen of(Appointment appointment) {
        return new Seen(appointment.moves(), appointment.outcomeVersion());
    }

    /** Read from If-Match. What Prawf never gave is as good as outdated. */
    static Seen of(String header) {
        var parts = FORM.matcher(header.strip());
        if (!parts.matches()) {
            throw new Outdated(new RuleBroken("The ETag in If-Match is not one of this appointment"));
        }
        return new Seen(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    String etag() {
        return "\"%d-%d\"".formatted(moves, outcome);
    }
}
