package cymru.prawf.supervision;

import java.time.Instant;
import java.util.UUID;

/** A policy that was tried, with what went in and what came out. */
public record Trial(UUID id, TrialInputs inputs, TrialResult result, String askedBy, Instant askedAt) {}
