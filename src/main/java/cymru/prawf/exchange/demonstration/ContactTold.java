package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.ContactRows;
import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.FailuresToComply;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.record.When;
import cymru.prawf.sentence.Entered;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementEnd;
import cymru.prawf.sentence.RequirementEnded;
import cymru.prawf.sentence.SentenceRows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appointments of a case, what came of each, and what we wrote to the person about it. */
final class ContactTold {

    private final Draft draft;
    private final Telling telling;
    private final LocalDate today;
    private final OutcomesDrawn outcomes;
    private final Dice dice;
    private final List<LocalDate> failures = new ArrayList<>();
    private int minutesWorked;
    private boolean hoursDone;

    ContactTold(Draft draft, Telling telling) {
        this.draft = draft;
        this.telling = telling;
        this.today = telling.world().today();
        this.dice = draft.dice().named("contact told");
        this.outcomes = new OutcomesDrawn(draft, telling, dice);
    }

    void tell() {
        var meetings = new ArrayList<>(draft.meetings());
        meetings.sort(Comparator.comparing(Meeting::starts));
        Meeting before = null;
        for (var meeting : meetings) {
            if (meeting.type() == AppointmentType.UNPAID_WORK && hoursDone) {
                continue;
            }
            tell(meeting, bookedAt(meeting, before));
            // Those to come were booked one after another at the last one kept.
            if (!meeting.isFixed() && meeting.day().isBefore(today)) {
                before = meeting;
            }
        }
    }

    private void tell(Meeting meeting, Instant bookedAt) {
        var booked = appointment(meeting, bookedAt);
        var recorded = outcomes.of(meeting, booked);
        var standing = recorded.isEmpty() ? booked : booked.with(recorded.getLast());
        telling.file()
                .say(
                        AppointmentBooked.of(booked),
                        When.at(bookedAt),
                        booked.id().subject(),
                        booked.bookedBy(),
                        bookedAt,
                        (batch, _) -> ContactRows.add(batch, standing, null));
        CaseFile.Entry corrected = null;
        for (var outcome : recorded) {
            corrected = tell(booked, outcome, corrected);
        }
        if (!recorded.isEmpty()) {
            follow(meeting, booked, recorded.getLast());
        }
    }

    private CaseFile.Entry tell(Appointment booked, RecordedOutcome outcome, CaseFile.@Nullable Entry corrected) {
        var concluded = booked.with(outcome);
        return telling.file()
                .correct(
                        corrected,
                        OutcomeRecorded.of(concluded, outcome),
                        OutcomeRecorded.when(concluded, outcome.recordedAt()),
                        booked.id().subject(),
                        outcome.recordedBy(),
                        outcome.recordedAt(),
                        (batch, position) -> ContactRows.add(batch, concluded, outcome, position));
    }

    private void follow(Meeting meeting, Appointment booked, RecordedOutcome outcome) {
        if (outcome.result().failureToComply()) {
            failures.add(meeting.day());
            respond(meeting.day());
        }
        if (meeting.type() == AppointmentType.UNPAID_WORK && outcome.result() == Result.ATTENDED_COMPLIED) {
            minutesWorked += booked.arrangement().minutes();
            draft.order()
                    .requirement(Requirement.Kind.UNPAID_WORK)
                    .filter(each -> UnpaidWorkParty.done(each, minutesWorked))
                    .ifPresent(each -> done(each, meeting.day(), outcome));
        }
    }

    private void done(Requirement requirement, LocalDate day, RecordedOutcome outcome) {
        hoursDone = true;
        var end = new RequirementEnd(day, RequirementEnd.Reason.COMPLETED);
        var ended = requirement.ended(end);
        var at = telling.notAfterLastEvening(outcome.recordedAt().plus(Duration.ofMinutes(3)));
        telling.file()
                .say(
                        RequirementEnded.of(requirement, end),
                        When.on(day),
                        requirement.id().subject(),
                        outcome.recordedBy(),
                        at,
                        (batch, position) -> SentenceRows.addEnd(
                                batch,
                                ended,
                                Entered.by(outcome.recordedBy(), at).under(position)));
    }

    /** A warning after the first failure; after the second, breach or a manager's reason not to. */
    private void respond(LocalDate day) {
        var on = WorkingDays.plus(day, dice.between(1, 4));
        if (!on.isBefore(today)) {
            return;
        }
        var counted = FailuresToComply.within12MonthsOf(day, null, failures);
        if (!counted.breachMustFollow()) {
            telling.contact(
                    ContactType.MESSAGE_SENT,
                    "",
                    "Warning letter: the failure was not acceptable, and another within 12 months may lead to court.",
                    on);
        } else if (counted.count() == FailuresToComply.BREACH_MUST_FOLLOW_AT) {
            boolean breached = dice.chance(draft.plan().crc() ? 0.7 : 0.95);
            telling.contact(
                    ContactType.OTHER,
                    breached ? "enforcement officer" : "team manager",
                    breached
                            ? "Second failure within 12 months. Breach pack asked for."
                            : "Second failure within 12 months. Manager agrees to wait: attendance has become better.",
                    on);
        }
    }

    private Appointment appointment(Meeting meeting, Instant bookedAt) {
        var officer = meeting.officer();
        var place = meeting.place();
        return new Appointment(
                new AppointmentId(dice.uuid()),
                draft.plan().crn(),
                new Arrangement(
                        meeting.type(),
                        null,
                        meeting.purpose(),
                        place,
                        officer.code(),
                        officer.name(),
                        When.at(meeting.starts()),
                        meeting.minutes(),
                        meeting.countsTowards()),
                meeting.series(),
                telling.by(UkTime.dateOf(bookedAt)),
                bookedAt,
                0,
                null);
    }

    /** At the end of the appointment before; the first by whoever allocates; a group some time before it begins. */
    private Instant bookedAt(Meeting meeting, @Nullable Meeting before) {
        var allocated = UkTime.at(draft.begun().atTime(11, 0).plusMinutes(dice.between(0, 200)));
        var usual = meeting.isFixed()
                ? UkTime.at(
                        WorkingDays.plus(meeting.day(), -dice.between(6, 12)).atTime(14, dice.between(0, 59)))
                : before == null ? allocated : before.starts().plus(Duration.ofMinutes(before.minutes()));
        var at = usual.isBefore(allocated) ? allocated : usual;
        var latest = telling.notAfterLastEvening(meeting.starts().minus(Duration.ofMinutes(40)));
        return at.isAfter(latest) ? latest : at;
    }
}
