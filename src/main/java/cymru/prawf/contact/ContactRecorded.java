package cymru.prawf.contact;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contact that nobody had booked, or one from another system that was no appointment. */
@Kind(value = "contact.contact-recorded/1", heading = Heading.APPOINTMENTS)
public record ContactRecorded(
        String contact,
        ContactType type,
        @Nullable String typeWords,
        String withWhom,
        @Nullable String office,
        String place,
        String officer,
        String officerName,
        Instant happenedAt,
        boolean timed,
        @Nullable String sentenceId,
        @Nullable String requirementId,
        String note,
        boolean sensitive)
        implements Fact {

    public static ContactRecorded of(Contact c) {
        return new ContactRecorded(
                c.id().toString(),
                c.type(),
                c.typeWords(),
                c.withWhom(),
                c.place().office(),
                c.place().words(),
                c.officer().value(),
                c.officerName(),
                c.happened().at(),
                c.happened().timed(),
                Said.id(c.sentence()),
                Said.id(c.requirement()),
                c.note(),
                c.sensitive());
    }

    @Override
    public String sentence() {
        var what = typeWords == null ? type.opening() : "Contact (%s)".formatted(typeWords);
        return what + Said.at(place) + (withWhom.isEmpty() ? "" : ": " + withWhom);
    }
}
