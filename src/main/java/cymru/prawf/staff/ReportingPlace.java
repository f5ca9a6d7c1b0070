package cymru.prawf.staff;

import cymru.prawf.kernel.Period;

/** That a cluster sees people at an office where none of its teams sits, as at a community hub. */
public record ReportingPlace(String cluster, String office, Period valid) {}
