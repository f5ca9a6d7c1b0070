package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** That an officer is away from work; without a last day while nobody knows when it ends. */
public record Absence(UUID id, StaffCode officer, Kind kind, Period during, String recordedBy, Instant recordedAt) {

    /** Why an officer is away. */
    public enum Kind implements Labelled {
        SICKNESS("Sickness"),
        ANNUAL_LEAVE("Annual leave"),
        PARENTAL_LEAVE("Maternity, paternity or adoption leave"),
        TRAINING("Training"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        String inWords() {
            return label.toLowerCase(Locale.UK);
        }
    }

    /** The absence with its last day, which may be later or earlier than was thought. */
    Absence endedOn(LocalDate lastDay) {
        if (lastDay.isBefore(during.from())) {
            throw new RuleBroken("The absence began on %s. The last day away must be on or after it"
                    .formatted(Words.date(during.from())));
        }
        return new Absence(id, officer, kind, new Period(during.from(), lastDay), recordedBy, recordedAt);
    }
}
