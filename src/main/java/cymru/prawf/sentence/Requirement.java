package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import cymru.prawf.sentence.Amount.Unit;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something an order requires of a person.
 *
 * @param inWords which programme, where not to go, what it is when it is none of the usual kinds
 */
public record Requirement(
        RequirementId id,
        Crn crn,
        SentenceId sentence,
        Kind kind,
        String inWords,
        @Nullable Amount amount,
        LocalDate startsOn,
        @Nullable LocalDate expectedEnd,
        String note,
        @Nullable RequirementEnd end) {

    /** The requirements of sections 199 to 213 of the Criminal Justice Act 2003, those in use in Gwent in 2016. */
    public enum Kind implements Labelled {
        REHABILITATION_ACTIVITY("Rehabilitation activity (RAR)", "RAR", Unit.DAYS),
        UNPAID_WORK("Unpaid work", "unpaid work", Unit.HOURS),
        ACCREDITED_PROGRAMME("Accredited programme", "accredited programme", Unit.SESSIONS),
        CURFEW("Curfew", "curfew", Unit.WEEKS, Unit.MONTHS, Unit.DAYS),
        DRUG_REHABILITATION("Drug rehabilitation", "drug rehabilitation", Unit.MONTHS),
        ALCOHOL_TREATMENT("Alcohol treatment", "alcohol treatment", Unit.MONTHS),
        EXCLUSION("Exclusion", "exclusion", Unit.MONTHS, Unit.WEEKS, Unit.DAYS, Unit.YEARS),
        PROHIBITED_ACTIVITY("Prohibited activity", "prohibited activity", Unit.MONTHS, Unit.WEEKS, Unit.DAYS),
        MENTAL_HEALTH_TREATMENT("Mental health treatment", "mental health treatment", Unit.MONTHS),
        RESIDENCE("Residence", "residence", Unit.MONTHS, Unit.WEEKS, Unit.DAYS),
        OTHER("Another requirement", "", Unit.values());

        private final String label;
        private final String inside;
        private final Unit usualUnit;
        private final Set<Unit> units;

        Kind(String label, String inside, Unit... units) {
            this.label = label;
            this.inside = inside;
            this.usualUnit = units[0];
            this.units = Set.of(units);
        }

        @Override
        public String label() {
            return label;
        }

        public Unit usualUnit() {
            return usualUnit;
        }

        public boolean isMeasuredIn(Unit unit) {
            return units.contains(unit);
        }

        /** A court must say how many RAR days and how many hours of unpaid work. */
        public boolean needsAmount() {
            return this == REHABILITATION_ACTIVITY || this == UNPAID_WORK;
        }
    }

    /** With its figure first, as people say it: "150 hours unpaid work", "20 RAR days", "6 months curfew". */
    public String title() {
        return title(kind, inWords, amount);
    }

    public static String title(Kind kind, String inWords, @Nullable Amount amount) {
        var what =
                kind == Kind.OTHER || (kind == Kind.ACCREDITED_PROGRAMME && !inWords.isEmpty()) ? inWords : kind.inside;
        if (amount == null) {
            return kind == Kind.OTHER || !inWords.equals(what) ? capitalised(what) : what;
        }
        return kind == Kind.REHABILITATION_ACTIVITY
                ? "%d RAR %s".formatted(amount.number(), amount.unit().of(amount.number()))
                : "%s %s".formatted(amount.inWords(), what);
    }

    /** Ended itself, or with its order. */
    public boolean hasEnded(LocalDate on) {
        return end != null && !end.endedOn().isAfter(on);
    }

    public Requirement ended(RequirementEnd how) {
        return new Requirement(id, crn, sentence, kind, inWords, amount, startsOn, expectedEnd, note, how);
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
