package cymru.prawf.workload;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an officer is away on a day.
 *
 * @param until the last day; null while nobody knows it
 */
record Away(@Nullable LocalDate until) {

    /** Whether it lasts longer than the operating model lets cases be without cover. */
    boolean isLong(LocalDate on, int workingDaysWithoutCover) {
        return until == null || WorkingDays.between(on, until) > workingDaysWithoutCover;
    }

    String inWords() {
        return until == null ? "Away, and nobody knows until when" : "Away until " + Words.date(until);
    }
}
