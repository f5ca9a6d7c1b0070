package cymru.prawf.person;

import java.time.Instant;

/** A detail as it stands, who recorded it so, and which version that is. */
public record Recorded<T extends DatedDetail>(T detail, int version, String by, Instant at) {}
