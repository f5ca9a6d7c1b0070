package cymru.prawf.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for, kept in their session under a key for the address: names and dates of birth do not belong in addresses,
 * which are kept in histories and logs. Reload and back find it again until they sign out.
 */
public final class LookedFor {

    private static final String ATTRIBUTE = "prawf.looked-for";

    /** Further back than anybody goes. */
    private static final int MOST = 20;

    /** Longer than anybody types. */
    private static final int LONGEST = 200;

    private LookedFor() {}

    /** Keeps these words and answers their key. */
    public static String keep(HttpSession session, String words) {
        var kept = new LinkedHashMap<>(in(session));
        var key = UUID.randomUUID().toString();
        var stripped = words.strip();
        kept.put(key, stripped.substring(0, Math.min(stripped.length(), LONGEST)));
        if (kept.size() > MOST) {
            kept.pollFirstEntry();
        }
        session.setAttribute(ATTRIBUTE, kept);
        return key;
    }

    /** The words with this key, or nothing once they are forgotten and for everybody else. */
    public static Optional<String> words(HttpSession session, String key) {
        return Optional.ofNullable(in(session).get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> in(HttpSession session) {
        var kept = session.getAttribute(ATTRIBUTE);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
