package cymru.prawf.record.web;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Mark;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.Words;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chronology, as somebody reads it.
 *
 * @param recordedBy the name of whoever recorded it
 * @param correctedBy what is said of its correction, when it has been corrected
 * @param noteOpen whether its note is shown without asking
 */
public record ChronologyEntry(
        RecordedFact fact, String recordedBy, @Nullable String correctedBy, boolean noteOpen) {

    public @Nullable String time() {
        return fact.when().timed() ? Words.time(fact.when().at()) : null;
    }

    public String sentence() {
        return fact.fact().sentence();
    }

    public String note() {
        return fact.fact().note();
    }

    public boolean sensitive() {
        return fact.fact().sensitive();
    }

    public @Nullable Mark mark() {
        return fact.fact().mark();
    }

    public boolean corrected() {
        return correctedBy != null;
    }

    /** Entries with nothing but their sentence are one quiet line. */
    public boolean quiet() {
        return note().isEmpty() && mark() == null && !corrected();
    }

    /** Says who recorded it, and when if that was not the same day, so that delay can be seen. */
    public String recorded() {
        var recordedOn = UkTime.dateOf(fact.recordedAt());
        long later = ChronoUnit.DAYS.between(fact.when().day(), recordedOn);
        return later < 1
                ? "Recorded by %s".formatted(recordedBy)
                : "Recorded by %s %s later, on %s"
                        .formatted(recordedBy, Words.plural(later, "day"), Words.date(recordedOn));
    }
}
