package cymru.prawf.contact;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.When;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged: what for, how and where, with whom, when.
 *
 * @param typeWords what another system called it, like {@code unknown: 418}; nothing for an appointment booked here
 * @param officerName the officer's name as it was when this was arranged; empty when nobody knows it
 * @param minutes how long it is meant to last; 0 when nobody said
 */
public record Arrangement(
        AppointmentType type,
        @Nullable String typeWords,
        String purpose,
        Place place,
        StaffCode officer,
        String officerName,
        When starts,
        int minutes,
        CountsTowards countsTowards) {

    public static final int LONGEST_MINUTES = 12 * 60;

    public Arrangement {
        purpose = purpose.strip();
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("An appointment lasts up to 12 hours");
        }
    }

    public Instant startsAt() {
        return starts.at();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    public String typeLabel() {
        return typeWords == null ? type.label() : typeWords;
    }

    /** "office appointment at Newport". */
    public String inSentence() {
        return Said.appointment(type, typeWords, place.words());
    }

    public Arrangement at(When other) {
        return new Arrangement(type, typeWords, purpose, place, officer, officerName, other, minutes, countsTowards);
    }
}
