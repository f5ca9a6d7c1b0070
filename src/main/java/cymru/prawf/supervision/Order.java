package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the standards see it.
 *
 * @param during from its start to its last day, as far as one is known
 * @param inCustody the spells in prison under it; the last goes on while nobody was released
 * @param releaseSet the release date that the prison or court has set last, where one was
 * @param fact the position of the fact that made it
 */
record Order(
        String id,
        boolean custodial,
        Period during,
        List<Period> inCustody,
        List<Release> releases,
        @Nullable LocalDate releaseSet,
        long fact) {

    /** A release from prison: the day after the last in custody, and the fact. */
    record Release(LocalDate on, long fact) {}

    boolean isHeld(LocalDate day) {
        return inCustody.stream().anyMatch(spell -> spell.includes(day));
    }

    /** Until when this spell in custody lasts: the day of the release, or the day set for one. */
    @Nullable
    LocalDate releaseFrom(Period spell) {
        if (spell.to() != null) {
            return spell.dayAfter();
        }
        return releaseSet != null && releaseSet.isAfter(spell.from()) ? releaseSet : null;
    }
}
