package cymru.prawf.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The failures to comply with one sentence within 12 months, counted by date: two appointments missed on one day are one.
 *
 * <p>Sources: Criminal Justice Act 2003, Schedule 8, paragraphs 5 and 6 (12 months, the second failure); that dates are counted
 * and that the limit is reached at the second and not after it, docs/domain: the published services disagree.
 */
public record FailuresToComply(List<LocalDate> dates) {

    /** The failure, within 12 months, after which breach must follow. */
    public static final int BREACH_MUST_FOLLOW_AT = 2;

    public FailuresToComply {
        dates = List.copyOf(dates);
    }

    /**
     * @param since the later of the sentence and the end of the last breach, when there was one
     */
    public static FailuresToComply within12MonthsOf(
            LocalDate day, @Nullable LocalDate since, Collection<LocalDate> failures) {
        return new FailuresToComply(failures.stream()
                .filter(failure -> failure.isAfter(day.minusMonths(12)) && !failure.isAfter(day))
                .filter(failure -> since == null || !failure.isBefore(since))
                .distinct()
                .sorted()
                .toList());
    }

    public int count() {
        return dates.size();
    }

    /** The count if there were another failure on this day. */
    public int countWith(LocalDate another) {
        return dates.contains(another) ? count() : count() + 1;
    }

    public boolean breachMustFollow() {
        return count() >= BREACH_MUST_FOLLOW_AT;
    }

    public boolean breachMustFollowAfter(LocalDate another) {
        return countWith(another) >= BREACH_MUST_FOLLOW_AT;
    }
}
