package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a hub rings.
 *
 * @param officer who holds the case
 * @param dueBy the day by which a call with a risk check is due; null where only a call back was agreed
 * @param attempts today that reached nobody
 * @param lastOn the day of the last conversation, where there was one
 * @param lastNote what was noted of it, unless the note is kept closed
 */
public record ToRing(
        Crn crn,
        String person,
        StaffCode officer,
        String officerName,
        String numbers,
        String language,
        When when,
        @Nullable LocalDate dueBy,
        int attempts,
        @Nullable LocalDate lastOn,
        String lastNote) {

    /** Why somebody is rung, the most pressing first. Everybody stands under one of these. */
    public enum When {
        AGREED("Call agreed for today", "Calls agreed for today"),
        OVERDUE("Call overdue", "Calls overdue"),
        TODAY("Call due today", "Calls due today"),
        SOON("Call due soon", "Calls due soon");

        private final String one;
        private final String many;

        When(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** Like "Calls overdue: 12". */
        public String counted(int people) {
            return "%s: %d".formatted(people == 1 ? one : many, people);
        }
    }
}
