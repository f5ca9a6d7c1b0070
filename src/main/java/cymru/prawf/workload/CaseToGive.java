package cymru.prawf.workload;

import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.Holdings;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.policy.Band;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks of the officer who is to have it, on a day.
 *
 * @param band null while the case has none, as before its first order is recorded
 * @param lastSeenAt the name of the office where the person was last seen; null where no office saw them
 * @param mostDaysWithoutCover working days that an officer may be away without cover
 */
record CaseToGive(
        @Nullable Band band,
        boolean asksForWoman,
        @Nullable String lastSeenAt,
        Holdings holdings,
        int mostDaysWithoutCover,
        LocalDate on) {

    Optional<Holding> now() {
        return holdings.on(on);
    }

    /** The last span in which an officer held the case, up to this day. */
    Optional<Holding> heldBy(StaffCode officer) {
        return holdings.latestFirst().stream()
                .filter(each ->
                        each.officer().equals(officer) && !each.during().from().isAfter(on))
                .findFirst();
    }
}
