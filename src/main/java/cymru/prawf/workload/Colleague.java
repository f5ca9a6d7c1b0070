package cymru.prawf.workload;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An officer among whom a team's cases are shared out.
 *
 * @param grade in this team; null for whoever holds its cases and has no post there any more
 * @param woman null where nobody has recorded it
 * @param most cases they can hold; null where the report gives no number for the grade
 * @param elsewhere cases of other teams, which stay where they are
 * @param available false for whoever has left the team or is away for long
 */
public record Colleague(
        StaffCode code,
        String name,
        @Nullable Grade grade,
        @Nullable Boolean woman,
        BigDecimal fte,
        @Nullable Integer most,
        int elsewhere,
        boolean available) {

    /** Cases beyond what they can hold, squared: two officers with one too many are better than one with two. */
    long tooManySquared(long casesHere) {
        if (most == null) {
            return 0;
        }
        long tooMany = Math.max(0, casesHere + elsewhere - most);
        return tooMany * tooMany;
    }

    /** Least in sum where all hold the same part of what they can. */
    long unevenness(long casesHere) {
        long cases = casesHere + elsewhere;
        return most == null ? 0 : 1000 * cases * cases / Math.max(1, most);
    }

    /** Nobody is given cases of whom nobody can say how many they can hold. */
    boolean mayBeGivenCases() {
        return available && most != null;
    }
}
