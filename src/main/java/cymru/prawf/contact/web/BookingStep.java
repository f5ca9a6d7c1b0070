package cymru.prawf.contact.web;

/** The pages on which an appointment is booked, in their order. */
public enum BookingStep {
    WHAT("What is the appointment for?"),
    WHERE("Where, and with whom?"),
    WHEN("When?"),
    REPEAT("How often?"),
    DATES("Check the dates"),
    CHECK("Check before you book");

    private final String title;

    BookingStep(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The two in the middle are only for an appointment that repeats. */
    BookingStep next(boolean repeats) {
        return switch (this) {
            case WHAT -> WHERE;
            case WHERE -> WHEN;
            case WHEN -> repeats ? REPEAT : CHECK;
            case REPEAT -> DATES;
            case DATES, CHECK -> CHECK;
        };
    }

    BookingStep before(boolean repeats) {
        return switch (this) {
            case WHAT, WHERE -> WHAT;
            case WHEN -> WHERE;
            case REPEAT -> WHEN;
            case DATES -> REPEAT;
            case CHECK -> repeats ? DATES : WHEN;
        };
    }
}
