package cymru.prawf.workload;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an officer stands on a day, over all of their posts.
 *
 * @param most cases they can hold; null where the grade of one post says nothing of it
 * @param away null while they are here
 */
record Standing(
        BigDecimal fte, @Nullable BigDecimal most, @Nullable Away away) {

    Load load(int held) {
        return new Load(held, fte, most);
    }
}
