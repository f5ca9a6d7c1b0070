package cymru.prawf.caseload;

import cymru.prawf.kernel.Labelled;
import java.util.Locale;
import java.util.stream.Stream;

/** How pressing the most pressing of what a person is owed is. */
public enum Urgency implements Labelled {
    OVERDUE("Overdue"),
    SOON("Due soon"),
    WEEK("Due this week");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What an address names; overdue where it names nothing that there is. */
    public static Urgency of(String inAddress) {
        return Stream.of(values())
                .filter(urgency -> urgency.inAddress().equals(inAddress))
                .findFirst()
                .orElse(OVERDUE);
    }

    /** As in {@code ?when=overdue}. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
