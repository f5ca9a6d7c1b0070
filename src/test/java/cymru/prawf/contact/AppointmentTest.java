package cymru.prawf.contact;

import static cymru.prawf.contact.SomeAppointments.AT_TEN;
import static cymru.prawf.contact.SomeAppointments.TEN;
import static cymru.prawf.contact.SomeAppointments.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.When;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTest {

    private static final Instant BEFORE = TEN.minusSeconds(1);

    @ParameterizedTest
    @EnumSource
    void everyOutcomeCanBeRecordedFromTheMomentTheAppointmentStarts(Result result) {
        assertThat(AT_TEN.conclude(outcome(result), "sian", TEN).standing().result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED_BY_US", "RESCHEDULED_BY_US", "RESCHEDULED_AT_THEIR_REQUEST", "STOOD_DOWN"})
    void callingAnAppointmentOffCanBeRecordedBeforeItStarts(Result result) {
        assertThat(AT_TEN.conclude(outcome(result), "sian", BEFORE).standing().result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CANCELLED_BY_US", "RESCHEDULED_BY_US", "RESCHEDULED_AT_THEIR_REQUEST", "STOOD_DOWN"})
    void nothingElseIsKnownBeforeItStarts(Result result) {
        assertThatThrownBy(() -> AT_TEN.conclude(outcome(result), "sian", BEFORE))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("You can record this outcome once the appointment has started");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ABSENT_AWAITING_EVIDENCE")
    void anOutcomeIsRecordedOnce(Result result) {
        var recorded = AT_TEN.conclude(outcome(result), "sian", TEN);
        assertThatThrownBy(() -> recorded.conclude(Outcome.complied(""), "dai", TEN.plusSeconds(60)))
                .isInstanceOf(OutcomeAlreadyRecorded.class);
    }

    @Test
    void anAbsenceForWhichEvidenceIsAwaitedIsStillToBeDecided() {
        var waiting = AT_TEN.conclude(outcome(Result.ABSENT_AWAITING_EVIDENCE), "sian", TEN);
        var decided = waiting.conclude(outcome(Result.ABSENT_ACCEPTABLE), "sian", TEN.plus(Duration.ofDays(3)));
        assertThat(decided.standing().version()).isEqualTo(2);
        assertThat(decided.standing().correction()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDED_DID_NOT_COMPLY", "ABSENT_AWAITING_EVIDENCE", "ABSENT_ACCEPTABLE"})
    void whatWentWrongNeedsAnAccount(Result result) {
        var o = outcome(result);
        var mute = new Outcome(result, o.reason(), o.cause(), o.evidenceBy(), "", " ", false);
        assertThatThrownBy(() -> AT_TEN.conclude(mute, "sian", TEN)).hasMessage("Enter the reason or account given");
    }

    @Test
    void thatNoReasonWasGivenIsAnAccount() {
        assertThat(AT_TEN.conclude(Outcome.unacceptable(""), "sian", TEN)
                        .standing()
                        .outcome()
                        .reason())
                .isEqualTo(AbsenceReason.NONE_GIVEN);
    }

    @Test
    void aCorrectionStandsInPlaceOfTheOutcomeAndSaysWhy() {
        var missed = AT_TEN.conclude(Outcome.unacceptable(""), "sian", TEN);
        var corrected = missed.correct(Outcome.complied("Came at ten"), "Wrong person marked", "sian", TEN);
        assertThat(corrected.standing())
                .isEqualTo(new RecordedOutcome(2, Outcome.complied("Came at ten"), "sian", TEN, "Wrong person marked"));
    }

    @Test
    void aCorrectionNeedsAReason() {
        var missed = AT_TEN.conclude(Outcome.unacceptable(""), "sian", TEN);
        assertThatThrownBy(() -> missed.correct(Outcome.complied(""), " ", "sian", TEN))
                .hasMessage("Enter what was wrong with the outcome");
    }

    @Test
    void aCorrectionChangesSomething() {
        var missed = AT_TEN.conclude(Outcome.unacceptable(""), "sian", TEN);
        assertThatThrownBy(() -> missed.correct(Outcome.unacceptable(""), "Slip", "sian", TEN))
                .hasMessageStartingWith("This is the outcome already recorded");
    }

    @Test
    void whatWasNeverRecordedIsNotCorrected() {
        assertThatThrownBy(() -> AT_TEN.correct(Outcome.complied(""), "Slip", "sian", TEN))
                .hasMessage("There is no outcome to correct yet. Record the outcome");
    }

    @Test
    void anAppointmentMovesUntilItStarts() {
        var later = AT_TEN.arrangement().at(When.at(TEN.plus(Duration.ofHours(2))));
        assertThat(AT_TEN.move(later, BEFORE).moves()).isEqualTo(1);
        assertThatThrownBy(() -> AT_TEN.move(later, TEN))
                .hasMessage("This appointment has started. Record what happened, then book another");
    }

    @Test
    void anAppointmentDoesNotMoveIntoThePast() {
        var earlier = AT_TEN.arrangement().at(When.at(BEFORE.minusSeconds(1)));
        assertThatThrownBy(() -> AT_TEN.move(earlier, BEFORE))
                .hasMessage("The new date and time must be in the future");
    }

    @Test
    void whatWasCalledOffDoesNotMove() {
        var cancelled = AT_TEN.conclude(outcome(Result.CANCELLED_BY_US), "sian", BEFORE);
        var later = AT_TEN.arrangement().at(When.at(TEN.plus(Duration.ofHours(2))));
        assertThatThrownBy(() -> cancelled.move(later, BEFORE)).hasMessageStartingWith("An outcome has been recorded");
    }
}
