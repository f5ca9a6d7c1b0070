package cymru.prawf.supervision;

import java.time.LocalDate;

/** What met an expectation: when, and the position of the fact that says so. */
public record Met(LocalDate on, long fact) {}
