package cymru.prawf.sentence.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a sentence.
 *
 * @param mistake the path, below that of the order, of the page that takes it back; nothing where that cannot be done
 */
public record HistoryLine(
        LocalDate on, String words, @Nullable String mistake) {

    static HistoryLine of(LocalDate on, String words) {
        return new HistoryLine(on, words, null);
    }
}
