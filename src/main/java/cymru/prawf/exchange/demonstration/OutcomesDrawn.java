package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Evidence;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of appointments: one outcome, or one that another decided or corrected, or none that anybody recorded yet. */
final class OutcomesDrawn {

    private static final double FIRST_WAITING_FOR_EVIDENCE = 0.3;
    private static final double CORRECTED = 0.005;
    private static final double FORGOTTEN = 0.002;
    private static final int STILL_TO_RECORD = 5;

    private static final Odds<AbsenceReason> REASONS = Odds.of(46, AbsenceReason.MEDICAL)
            .and(17, AbsenceReason.FAMILY_OR_CHILDCARE)
            .and(16, AbsenceReason.EMPLOYMENT)
            .and(6, AbsenceReason.COURT_OR_LEGAL)
            .and(5, AbsenceReason.HOLIDAY)
            .and(2, AbsenceReason.REMANDED_IN_CUSTODY)
            .and(8, AbsenceReason.OTHER);

    private final Draft draft;
    private final Telling telling;
    private final LocalDate today;
    private final Compliance compliance;
    private final Dice dice;

    OutcomesDrawn(Draft draft, Telling telling, Dice dice) {
        this.draft = draft;
        this.telling = telling;
        this.today = telling.world().today();
        this.compliance = new Compliance(draft, today, dice);
        this.dice = dice;
    }

    List<RecordedOutcome> of(Meeting meeting, Appointment booked) {
        if (!meeting.day().isBefore(today) || dice.chance(FORGOTTEN)) {
            return List.of();
        }
        var at = recordedAt(meeting);
        if (at == null) {
            return List.of();
        }
        var by = meeting.officer().userName();
        var calledOff = meeting.calledOff();
        if (calledOff != null) {
            var morning = UkTime.at(meeting.day().atTime(8, 30));
            var outcome = calledOff.cause() == null
                    ? Outcome.atTheirRequest("Rang to ask for another day.")
                    : Outcome.ours(calledOff.result(), calledOff.cause(), Notes.ours(dice));
            var recorded = booked.bookedAt().isBefore(morning)
                    ? morning
                    : booked.bookedAt().plus(Duration.ofMinutes(5));
            var who = calledOff.cause() == null
                    ? by
                    : telling.world()
                            .organisation()
                            .managerOf(meeting.officer().team())
                            .userName();
            return List.of(new RecordedOutcome(1, outcome, who, recorded, ""));
        }
        return recorded(meeting, outcome(compliance.of(meeting), meeting), by, at);
    }

    private List<RecordedOutcome> recorded(Meeting meeting, Outcome outcome, String by, Instant at) {
        if (outcome.result().absence() && dice.chance(FIRST_WAITING_FOR_EVIDENCE)) {
            var waiting = new RecordedOutcome(
                    1,
                    Outcome.awaitingEvidence(
                            Evidence.USUAL.dueFor(meeting.day()), "Did not attend. Says there will be evidence."),
                    by,
                    at,
                    "");
            var decided = UkTime.at(
                    WorkingDays.plus(UkTime.dateOf(at), dice.between(1, 6)).atTime(10, dice.between(0, 59)));
            return decided.isAfter(telling.lastEvening())
                    ? List.of(waiting)
                    : List.of(waiting, new RecordedOutcome(2, outcome, by, decided, ""));
        }
        if (outcome.result() == Result.ATTENDED_COMPLIED && dice.chance(CORRECTED)) {
            var wrong = new RecordedOutcome(1, Outcome.unacceptable("Did not attend."), by, at, "");
            var corrected = UkTime.at(
                    WorkingDays.plus(UkTime.dateOf(at), dice.between(1, 3)).atTime(11, dice.between(0, 59)));
            return corrected.isAfter(telling.lastEvening())
                    ? List.of(new RecordedOutcome(1, outcome, by, at, ""))
                    : List.of(wrong, new RecordedOutcome(2, outcome, by, corrected, "Wrong person marked"));
        }
        return List.of(new RecordedOutcome(1, outcome, by, at, ""));
    }

    private Outcome outcome(Result result, Meeting meeting) {
        return switch (result) {
            case ATTENDED_COMPLIED ->
                Outcome.complied(
                        Notes.usual(meeting.type(), dice)
                                ? Notes.attended(
                                        meeting,
                                        draft.order().term().inPrison(meeting.day()),
                                        draft.name(),
                                        draft.needs(),
                                        dice)
                                : "");
            case ATTENDED_DID_NOT_COMPLY -> Outcome.didNotComply(Notes.didNotComply(dice));
            case ABSENT_ACCEPTABLE -> {
                var reason = REASONS.any(dice);
                yield Outcome.acceptable(reason, dice.chance(0.3) ? Notes.evidence(reason) : "", Notes.excused(reason));
            }
            case ABSENT_UNACCEPTABLE -> Outcome.unacceptable(dice.chance(0.9) ? Notes.noReason(dice) : "");
            case ABSENT_AWAITING_EVIDENCE,
                    CANCELLED_BY_US,
                    RESCHEDULED_BY_US,
                    RESCHEDULED_AT_THEIR_REQUEST,
                    STOOD_DOWN -> throw new IllegalArgumentException("Not a habit: " + result);
        };
    }

    /** When it was written down; nothing while it is still to be done. */
    private @Nullable Instant recordedAt(Meeting meeting) {
        var ended = meeting.at().plusMinutes(meeting.minutes());
        var at = RecordingDelay.after(meeting.day(), ended, draft.plan().crc(), dice);
        if (!at.isAfter(telling.lastEvening())) {
            return at;
        }
        boolean recent = WorkingDays.between(meeting.day(), today) <= STILL_TO_RECORD;
        return recent ? null : telling.lastEvening();
    }
}
