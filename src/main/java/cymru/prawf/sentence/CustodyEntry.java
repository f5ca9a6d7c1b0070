package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;

/** From a day on, where somebody is held or how that stands; one of the two may be unsaid. */
public record CustodyEntry(UUID id, Crn crn, SentenceId sentence, LocalDate since, String prison, String status) {}
