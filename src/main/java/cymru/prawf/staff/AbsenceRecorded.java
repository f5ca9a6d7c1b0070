package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;

/** Told within the transaction in which an absence is recorded, or its last day said. */
public record AbsenceRecorded(StaffCode officer, Period during, String by, Instant at) {}
