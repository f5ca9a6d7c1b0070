package cymru.prawf.workload;

import cymru.prawf.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many cases an officer holds beside how many they can.
 *
 * @param fte full-time equivalent over all posts of the officer
 * @param most null where nobody has said how many this grade can hold
 */
record Load(int held, BigDecimal fte, @Nullable BigDecimal most) {

    boolean isKnown() {
        return most != null;
    }

    boolean hasRoomForOneMore() {
        return most != null && BigDecimal.valueOf(held + 1L).compareTo(most) <= 0;
    }

    /** The part of what the officer can hold that they hold; where that is unknown, nothing to go by. */
    BigDecimal part() {
        return most == null ? BigDecimal.ZERO : BigDecimal.valueOf(held).divide(most, 6, RoundingMode.HALF_UP);
    }

    /** Like "38 of 45 cases", and for part of full time "38 of 36 cases, for 0.8 of full time". */
    String inWords() {
        if (most == null) {
            return Words.plural(held, "case") + ", and no number is published of how many this grade can hold";
        }
        var cases = "%d of %s cases".formatted(held, most.setScale(0, RoundingMode.HALF_UP));
        return fte.compareTo(BigDecimal.ONE) == 0
                ? cases
                : cases
                        + ", for %s of full time"
                                .formatted(fte.stripTrailingZeros().toPlainString());
    }
}
