package cymru.prawf.contact;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting a person on probation must keep and, once recorded, what came of it.
 *
 * @param series the appointments booked together with this one share it
 * @param moves how often it has been moved
 */
public record Appointment(
        AppointmentId id,
        Crn crn,
        Arrangement arrangement,
        @Nullable UUID series,
        String bookedBy,
        Instant bookedAt,
        int moves,
        @Nullable RecordedOutcome outcome) {

    public static Appointment booked(
            Crn crn, Arrangement arrangement, @Nullable UUID series, String bookedBy, Instant bookedAt) {
        return new Appointment(AppointmentId.fresh(), crn, arrangement, series, bookedBy, bookedAt, 0, null);
    }

    /** With an outcome recorded before it came here, whatever the rules were then. */
    public Appointment with(RecordedOutcome recorded) {
        return new Appointment(id, crn, arrangement, series, bookedBy, bookedAt, moves, recorded);
    }

    public int outcomeVersion() {
        return outcome == null ? 0 : outcome.version();
    }

    /** The outcome that stands, where there is one. */
    public RecordedOutcome standing() {
        return requireNonNull(outcome, "No outcome has been recorded");
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(arrangement.startsAt());
    }

    /** Records what came of it: once, unless what is recorded is that evidence is awaited. */
    public Appointment conclude(Outcome outcome, String recordedBy, Instant now) {
        if (this.outcome != null && !this.outcome.result().undecided()) {
            throw new OutcomeAlreadyRecorded();
        }
        return with(outcome, recordedBy, now, "");
    }

    /** Puts another outcome in the place of the one recorded, which stays in the record. */
    public Appointment correct(Outcome outcome, String reason, String recordedBy, Instant now) {
        if (this.outcome == null) {
            throw new RuleBroken("There is no outcome to correct yet. Record the outcome");
        }
        if (reason.isBlank()) {
            throw new RuleBroken("Enter what was wrong with the outcome");
        }
        if (this.outcome.outcome().equals(outcome)) {
            throw new RuleBroken("This is the outcome already recorded. Change it, or leave it as it is");
        }
        return with(outcome, recordedBy, now, reason);
    }

    /** Another time, place or officer, before it starts. */
    public Appointment move(Arrangement to, Instant now) {
        if (outcome != null) {
            throw new RuleBroken(
                    "An outcome has been recorded for this appointment, so it cannot be moved. Book another");
        }
        if (hasStarted(now)) {
            throw new RuleBroken("This appointment has started. Record what happened, then book another");
        }
        if (to.equals(arrangement)) {
            throw new RuleBroken("Change the date, time, place or officer");
        }
        if (!to.startsAt().isAfter(now)) {
            throw new RuleBroken("The new date and time must be in the future");
        }
        return new Appointment(id, crn, to, series, bookedBy, bookedAt, moves + 1, null);
    }

    private Appointment with(Outcome outcome, String recordedBy, Instant now, String correction) {
        if (!hasStarted(now) && !outcome.result().beforehand()) {
            throw new RuleBroken("You can record this outcome once the appointment has started");
        }
        if (!outcome.accountedFor()) {
            throw new RuleBroken("Enter the reason or account given");
        }
        return with(new RecordedOutcome(outcomeVersion() + 1, outcome, recordedBy, now, correction));
    }
}
