package cymru.prawf.contact;

import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(UUID value) {

    public static AppointmentId of(String value) {
        return new AppointmentId(UUID.fromString(value));
    }

    public static AppointmentId fresh() {
        return new AppointmentId(UUID.randomUUID());
    }

    /** How the record names it as the subject of facts. */
    public String subject() {
        return "appointment:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
