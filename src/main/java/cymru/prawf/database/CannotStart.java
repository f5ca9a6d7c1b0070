package cymru.prawf.database;

import org.jspecify.annotations.Nullable;

/** The program cannot go on; the message is one sentence for whoever started it, saying what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
