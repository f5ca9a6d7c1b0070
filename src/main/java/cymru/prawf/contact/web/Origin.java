package cymru.prawf.contact.web;

import cymru.prawf.kernel.Crn;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody came from and goes back to after saving. An address can name one of these and nothing else. */
public enum Origin {
    APPOINTMENTS,
    MY_DAY,
    CASE,
    CHRONOLOGY,
    TEAM,
    SUPERVISION;

    static Origin of(@Nullable String from) {
        return Stream.of(values())
                .filter(origin -> origin.inAddress().equals(from))
                .findFirst()
                .orElse(APPOINTMENTS);
    }

    /** As in {@code ?from=my-day}. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String path(Crn crn) {
        return switch (this) {
            case APPOINTMENTS -> "/cases/%s/appointments".formatted(crn);
            case MY_DAY -> "/my-day";
            case CASE -> "/cases/%s".formatted(crn);
            case CHRONOLOGY -> "/cases/%s/chronology".formatted(crn);
            case TEAM -> "/team";
            case SUPERVISION -> "/cases/%s/supervision".formatted(crn);
        };
    }
}
