package cymru.prawf.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment counts towards: the sentence and requirement it is for, and how.
 *
 * @param nationalStandard whether missing it is a failure to comply with the sentence
 * @param rarActivity whether keeping it can make the day a RAR day
 */
public record CountsTowards(
        @Nullable UUID sentence, @Nullable UUID requirement, boolean nationalStandard, boolean rarActivity) {

    public static final CountsTowards NOTHING = new CountsTowards(null, null, false, false);

    public static CountsTowards sentence(UUID sentence) {
        return new CountsTowards(sentence, null, true, false);
    }

    public CountsTowards {
        if (sentence == null && requirement != null) {
            throw new IllegalArgumentException("A requirement belongs to a sentence: say which");
        }
    }
}
