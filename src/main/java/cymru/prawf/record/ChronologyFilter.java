package cymru.prawf.record;

import cymru.prawf.kernel.UkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a chronology somebody wants to see.
 *
 * @param headings those to show; none means all
 * @param words what an entry must say, in any order; blank for anything
 * @param asKnownAt only what was known by the end of this day; nothing for all that is known
 */
public record ChronologyFilter(
        Set<Heading> headings, String words, @Nullable LocalDate asKnownAt) {

    public static final ChronologyFilter NONE = new ChronologyFilter(Set.of(), "", null);

    public ChronologyFilter {
        headings = Set.copyOf(headings);
        words = words.strip();
    }

    public boolean any() {
        return !headings.isEmpty() || !words.isEmpty() || asKnownAt != null;
    }

    /** Entries recorded before this moment are known. */
    Instant knownBefore() {
        return asKnownAt == null ? Instant.parse("9999-01-01T00:00:00Z") : UkTime.startOf(asKnownAt.plusDays(1));
    }

    boolean says(Fact fact) {
        var said = (fact.sentence() + " " + (fact.sensitive() ? "" : fact.note())).toLowerCase(Locale.UK);
        for (var word : words.toLowerCase(Locale.UK).split("\\s+")) {
            if (!said.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
