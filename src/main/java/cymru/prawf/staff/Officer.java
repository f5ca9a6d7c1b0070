package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.StaffCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in probation, known by a staff code in both organisations.
 *
 * @param sex null when the older system did not say; a person on probation may ask for a female officer
 */
public record Officer(
        StaffCode code,
        String forename,
        String surname,
        @Nullable Sex sex) {

    /** Recorded of staff only so that a person's preference can be met. */
    public enum Sex implements Labelled {
        FEMALE("Female"),
        MALE("Male");

        private final String label;

        Sex(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public String name() {
        return "%s %s".formatted(forename, surname).strip();
    }

    public String listName() {
        return forename.isEmpty() ? surname : "%s, %s".formatted(surname, forename);
    }
}
