package cymru.prawf.record.web;

import java.time.LocalDate;
import java.util.List;

/** One day of a chronology, from morning to evening. */
public record ChronologyDay(LocalDate day, List<ChronologyEntry> entries) {}
