package cymru.prawf.sentence;

import java.util.UUID;

/** Identifies a sentence. */
public record SentenceId(UUID value) {

    public static SentenceId of(String value) {
        return new SentenceId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
