package cymru.prawf.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @ParameterizedTest
    @EnumSource
    void everythingThatWasOurDoingHasACauseAndNothingElseHas(Result result) {
        assertThat(SomeAppointments.outcome(result).cause() != null).isEqualTo(result.whose() == Whose.OURS);
    }

    @Test
    void weDoNotCancelWithoutACause() {
        assertThatThrownBy(() -> new Outcome(Result.CANCELLED_BY_US, null, null, null, "", "", false))
                .hasMessage("Select why we did not keep the appointment");
    }

    @Test
    void noAbsenceIsAcceptableWithoutAReason() {
        assertThatThrownBy(() -> Outcome.acceptable(AbsenceReason.NONE_GIVEN, "", "Did not say"))
                .hasMessage("Select why the absence is acceptable");
    }

    @Test
    void evidenceIsAwaitedFiveWorkingDays() {
        // Thursday; the bank holidays of Christmas 2016 were Monday 26 and Tuesday 27 December
        assertThat(Evidence.USUAL.dueFor(LocalDate.of(2016, 12, 22))).isEqualTo(LocalDate.of(2017, 1, 3));
    }

    @Test
    void evidenceIsAskedForFromTheThirdAcceptableAbsence() {
        assertThat(Evidence.USUAL.neededAfter(1)).isFalse();
        assertThat(Evidence.USUAL.neededAfter(2)).isTrue();
    }
}
