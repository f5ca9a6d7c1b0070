package cymru.prawf.record;

import org.jspecify.annotations.Nullable;

/**
 * What came of proving the seals.
 *
 * @param sealed facts found exactly as they were sealed, before the first fault if there is one
 * @param unsealed facts added since the last seal, which nothing can be said about yet
 * @param lastSeal the last seal and its hash, to be kept somewhere else
 * @param fault the first thing found altered, in words; nothing when all is as it was sealed
 */
public record Proof(
        long seals,
        long sealed,
        long unsealed,
        String lastSeal,
        @Nullable String fault) {

    public boolean holds() {
        return fault == null;
    }
}
