package cymru.prawf.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    static final Crn CRN = new Crn("A100001");
    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);
    static final LocalDate JULY = LocalDate.of(2016, 7, 4);
    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static final LocalDate CHRISTMAS = LocalDate.of(2016, 12, 25);

    Holdings sianThenRhysThenCeriAtChristmas = new Holdings(
            CRN,
            List.of(
                    held("CERI", Period.from(CHRISTMAS)),
                    held("RHYS", new Period(JULY, CHRISTMAS.minusDays(1))),
                    held("SIAN", new Period(MARCH, JULY.minusDays(1)))));

    @Test
    void aCaseTakenOverTodayStaysSoUntilTheChangeThatWasPlanned() {
        assertThat(sianThenRhysThenCeriAtChristmas.takenOver(TODAY, TODAY))
                .isEqualTo(new Period(TODAY, CHRISTMAS.minusDays(1)));
    }

    @Test
    void aCaseTakenOverAfterTheLastChangeGoesOn() {
        assertThat(sianThenRhysThenCeriAtChristmas.takenOver(CHRISTMAS, TODAY)).isEqualTo(Period.from(CHRISTMAS));
    }

    @Test
    void aChangeCanBeRecordedLateButNotBeforeThePresentOfficerBegan() {
        assertThat(sianThenRhysThenCeriAtChristmas.takenOver(JULY, TODAY).from())
                .isEqualTo(JULY);
        assertThatThrownBy(() -> sianThenRhysThenCeriAtChristmas.takenOver(JULY.minusDays(1), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("The case has been held as it is now since 4 July 2016. Choose that date or a later one");
    }

    @Test
    void aCaseThatNobodyHoldsYetIsHeldUntilThePlannedAllocation() {
        var fromChristmas = new Holdings(CRN, List.of(held("CERI", Period.from(CHRISTMAS))));
        assertThat(fromChristmas.takenOver(TODAY, TODAY)).isEqualTo(new Period(TODAY, CHRISTMAS.minusDays(1)));
    }

    @Test
    void everyChangeOfWhoHoldsACaseChangesItsVersion() {
        var rhys = new Holdings(CRN, List.of(held("RHYS", Period.from(JULY))));
        var sian = new Holdings(CRN, List.of(held("SIAN", Period.from(JULY))));
        assertThat(rhys.version()).isNotEqualTo(sian.version()).isNotEqualTo(Holdings.NOBODY);
    }

    private static Holding held(String officer, Period during) {
        return new Holding(
                CRN,
                new StaffCode(officer),
                "N1",
                "CRC",
                during,
                ReasonForChange.WORKLOAD,
                "",
                true,
                "manager",
                Instant.EPOCH);
    }
}
