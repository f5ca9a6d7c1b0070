package cymru.prawf.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Recognises a full disk in what failed because of it. */
public final class FullDisk {

    private static final String SYSTEMS_WORDS = "No space left on device";

    private FullDisk() {}

    public static boolean caused(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException && saidIn(each.getMessage())
                    || each instanceof SQLException refused && "53100".equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static boolean saidIn(@Nullable String words) {
        return words != null && (words.contains(SYSTEMS_WORDS) || words.contains("Disk quota exceeded"));
    }

    public static CannotStart under(Path path, @Nullable Throwable cause) {
        return new CannotStart(
                "The disk that holds %s is full; free some room (Prawf needs 300 MB to begin) and start again."
                        .formatted(path),
                cause);
    }
}
