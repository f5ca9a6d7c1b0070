package cymru.prawf.sentence;

import java.util.UUID;

/** Identifies a requirement of a sentence. */
public record RequirementId(UUID value) {

    public static RequirementId of(String value) {
        return new RequirementId(UUID.fromString(value));
    }

    /** The subject under which the record files its facts. */
    public String subject() {
        return "requirement:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
