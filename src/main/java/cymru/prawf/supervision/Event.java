package cymru.prawf.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that meets an expectation which recurs, or excuses it. */
record Event(LocalDate on, long fact, @Nullable Excuse excuse) {

    static Event meets(LocalDate on, long fact) {
        return new Event(on, fact, null);
    }

    static Event excuses(Excuse excuse) {
        return new Event(excuse.on(), excuse.fact(), excuse);
    }

    boolean meets() {
        return excuse == null;
    }
}
