package cymru.prawf.exchange.demonstration;

import cymru.prawf.allocation.ReasonForChange;
import java.time.LocalDate;

/**
 * A time for which an officer held a case.
 *
 * @param planned whether the change to this officer was foreseen
 */
record Tenure(Colleague officer, LocalDate from, ReasonForChange reason, boolean planned) {}
