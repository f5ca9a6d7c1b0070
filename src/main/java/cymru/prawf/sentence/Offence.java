package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offence a person was sentenced for.
 *
 * @param code five digits of the Home Office, empty when not known
 * @param description in plain English
 * @param times how many counts of it
 * @param main the one offence that stands for the sentence; the others are additional
 */
public record Offence(
        UUID id,
        Crn crn,
        SentenceId sentence,
        String code,
        String description,
        @Nullable LocalDate committedOn,
        int times,
        boolean main) {

    public Offence withCode(String known) {
        return new Offence(id, crn, sentence, known, description, committedOn, times, main);
    }

    public String title() {
        return times > 1 ? "%s (%d counts)".formatted(description, times) : description;
    }
}
