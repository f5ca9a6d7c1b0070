package cymru.prawf.contact;

import java.util.UUID;

/** Identifies a contact that was no appointment. */
public record ContactId(UUID value) {

    public static ContactId of(String value) {
        return new ContactId(UUID.fromString(value));
    }

    public static ContactId fresh() {
        return new ContactId(UUID.randomUUID());
    }

    /** How the record names it as the subject of facts. */
    public String subject() {
        return "contact:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
