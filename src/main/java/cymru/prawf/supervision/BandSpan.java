package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.Situation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The band of a case over some days, and why.
 *
 * @param model the version of the operating model that gave it
 * @param row the row of its table that decided, from 1; 0 where a manager decided otherwise
 * @param override the position of that manager's decision; null where the matrix decided
 * @param facts the positions of the facts that made the situation
 */
public record BandSpan(
        Period during,
        Band band,
        String model,
        int row,
        Situation situation,
        @Nullable Long override,
        List<Long> facts) {

    public BandSpan {
        facts = List.copyOf(facts);
    }

    BandSpan lasting(Period longer) {
        return new BandSpan(longer, band, model, row, situation, override, facts);
    }

    /** Whether nothing but the days is different. */
    boolean sameAs(BandSpan other) {
        return band.equals(other.band)
                && model.equals(other.model)
                && row == other.row
                && situation.equals(other.situation)
                && Objects.equals(override, other.override)
                && facts.equals(other.facts);
    }
}
