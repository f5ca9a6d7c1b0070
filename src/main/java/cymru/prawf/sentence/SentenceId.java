package cymru.prawf.sentence;

import java.util.UUID;

/** Identifies a sentence. */
public record SentenceId(UUID value) {

    public static SentenceId of(String value) {
        return new SentenceId(UUID.fromString(value));
    }

    /** The subject under which the record files its facts. */
    public String subject() {
        return "sentence:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
