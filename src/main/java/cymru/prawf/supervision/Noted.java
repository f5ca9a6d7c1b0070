package cymru.prawf.supervision;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import java.time.LocalDate;

/**
 * A fact of one type with what a rule asks of it.
 *
 * @param on the day on which it happened
 * @param known the day on which we came to know
 */
record Noted<F extends Fact>(F fact, LocalDate on, LocalDate known, long position) {

    static <F extends Fact> Noted<F> of(RecordedFact recorded, F fact) {
        return new Noted<>(fact, recorded.when().day(), UkTime.dateOf(recorded.recordedAt()), recorded.position());
    }
}
