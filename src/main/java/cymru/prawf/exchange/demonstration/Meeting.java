package cymru.prawf.exchange.demonstration;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Place;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment before anybody knows what came of it. Its hour, and sometimes its day, are found in the officer's diary. */
final class Meeting {

    /** Why it was called off, if we or they did. */
    record CalledOff(Result result, @Nullable OurCause cause) {}

    private final AppointmentType type;
    private final String purpose;
    private final Place place;
    private final Colleague officer;
    private final int minutes;
    private final CountsTowards countsTowards;
    private LocalDate day;
    private LocalTime usually;
    private boolean fixed;
    private @Nullable LocalTime at;
    private @Nullable UUID series;
    private @Nullable CalledOff calledOff;

    Meeting(
            AppointmentType type,
            String purpose,
            Place place,
            Colleague officer,
            LocalDate day,
            LocalTime usually,
            int minutes,
            CountsTowards countsTowards) {
        this.type = type;
        this.purpose = purpose;
        this.place = place;
        this.officer = officer;
        this.day = day;
        this.usually = usually;
        this.minutes = minutes;
        this.countsTowards = countsTowards;
    }

    /** At this hour and no other, because a group or a van waits for nobody. */
    Meeting fixed() {
        fixed = true;
        at = usually;
        return this;
    }

    Meeting in(@Nullable UUID someSeries) {
        series = someSeries;
        return this;
    }

    Meeting calledOff(@Nullable CalledOff how) {
        calledOff = how;
        return this;
    }

    void move(LocalDate otherDay) {
        day = otherDay;
    }

    void settle(LocalDate onDay, LocalTime atTime) {
        day = onDay;
        at = atTime;
    }

    AppointmentType type() {
        return type;
    }

    String purpose() {
        return purpose;
    }

    Place place() {
        return place;
    }

    Colleague officer() {
        return officer;
    }

    LocalDate day() {
        return day;
    }

    LocalTime usually() {
        return usually;
    }

    int minutes() {
        return minutes;
    }

    CountsTowards countsTowards() {
        return countsTowards;
    }

    boolean isFixed() {
        return fixed;
    }

    @Nullable
    UUID series() {
        return series;
    }

    @Nullable
    CalledOff calledOff() {
        return calledOff;
    }

    LocalTime at() {
        return requireNonNull(at, "The diaries come first");
    }

    Instant starts() {
        return UkTime.at(day.atTime(at()));
    }
}
