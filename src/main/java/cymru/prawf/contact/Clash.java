package cymru.prawf.contact;

import cymru.prawf.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to know before booking at a time. Whoever books has seen it, and may book all the same. */
public sealed interface Clash {

    /** Tells clashes apart, so that only those that were seen are accepted. */
    String key();

    LocalDate day();

    /**
     * The officer is expected elsewhere.
     *
     * @param name whom they see; nothing where whoever books may not know
     */
    record OfficerExpected(
            String officerName,
            UUID appointment,
            LocalDate day,
            Instant startsAt,
            @Nullable String name) implements Clash {

        @Override
        public String key() {
            return "officer:" + appointment;
        }
    }

    /** The person on probation is expected elsewhere. */
    record PersonExpected(UUID appointment, LocalDate day, Instant startsAt, String what, String officerName)
            implements Clash {

        @Override
        public String key() {
            return "person:" + appointment;
        }
    }

    /** The officer is away; why is not said. */
    record OfficerAway(String officerName, LocalDate day, Period during) implements Clash {

        @Override
        public String key() {
            return "away:" + day;
        }
    }

    /** Nobody works on that day. */
    record NoWorkingDay(LocalDate day, boolean bankHoliday) implements Clash {

        @Override
        public String key() {
            return "day:" + day;
        }
    }
}
