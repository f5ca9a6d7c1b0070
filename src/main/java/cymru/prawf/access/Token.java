package cymru.prawf.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program in to the API, in the name of an account. Its secret is shown when it is made and is kept nowhere.
 *
 * @param purpose which program it is for
 */
public record Token(
        UUID id,
        String userName,
        String purpose,
        Set<Scope> scopes,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public Token {
        scopes = Set.copyOf(scopes);
    }

    boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
