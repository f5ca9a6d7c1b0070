package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;

/** Told within the transaction in which somebody is named who covers for an officer. */
public record CoverNamed(StaffCode officer, StaffCode coveredBy, Period during, String by, Instant at) {}
