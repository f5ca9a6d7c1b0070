package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.When;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that nobody had booked: somebody calls in, rings, writes, or another agency tells us something.
 *
 * @param typeWords what another system called it, like {@code unknown: 418}; nothing for one recorded here
 * @param withWhom whom the officer met or heard from, where it was not the person on probation; empty where it was
 * @param sensitive whether the note is kept closed until somebody asks for it
 */
public record Contact(
        ContactId id,
        Crn crn,
        ContactType type,
        @Nullable String typeWords,
        String withWhom,
        Place place,
        StaffCode officer,
        String officerName,
        When happened,
        @Nullable UUID sentence,
        @Nullable UUID requirement,
        String note,
        boolean sensitive,
        String recordedBy,
        Instant recordedAt) {

    public Contact {
        withWhom = withWhom.strip();
        note = note.strip();
    }

    public String typeLabel() {
        return typeWords == null ? type.label() : typeWords;
    }

    /** What is recorded as it happens has happened, and says something. */
    Contact checked() {
        if (happened.at().isAfter(recordedAt)) {
            throw new RuleBroken("Date and time of the contact must be in the past");
        }
        if (note.isEmpty()) {
            throw new RuleBroken("Enter a note of what was said or done");
        }
        return this;
    }
}
