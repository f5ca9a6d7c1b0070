package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;

/** Who answers for a team over a period. */
public record TeamManager(String team, StaffCode officer, Period valid) {}
