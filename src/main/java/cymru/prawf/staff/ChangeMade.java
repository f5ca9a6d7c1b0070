package cymru.prawf.staff;

import java.time.Instant;

/** A change of the organisation as its history tells it. */
public record ChangeMade(String sentence, String by, Instant at) {}
