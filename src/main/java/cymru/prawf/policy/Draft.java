package cymru.prawf.policy;

import java.time.Instant;
import java.util.UUID;

/**
 * An operating model that is being written, by as many managers as like.
 *
 * @param basedOn what it was copied or imported from, in words
 */
public record Draft(UUID id, Definition definition, String basedOn, String changedBy, Instant changedAt) {}
