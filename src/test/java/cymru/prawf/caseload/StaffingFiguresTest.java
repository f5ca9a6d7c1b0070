package cymru.prawf.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class StaffingFiguresTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    StaffingFigures figures;

    @BeforeAll
    void gwent() {
        var gwent = SmallGwent.of("SF");
        var po = gwent.officer("01", "Sian", "Howells", "N1", Grade.PO);
        var pso = gwent.officer("02", "Rhodri", "Evans", "N1", Grade.PSO);
        gwent.officer("03", "Ceri", "Lloyd", "N1", Grade.CASE_ADMINISTRATOR);
        gwent.write(batch -> {
            AllocationRows.add(batch, held(gwent, "E710001", po, Period.from(LocalDate.of(2016, 1, 4))));
            AllocationRows.add(batch, held(gwent, "E710002", pso, Period.from(LocalDate.of(2016, 1, 4))));
            AllocationRows.add(batch, held(gwent, "E710003", pso, Period.from(LocalDate.of(2016, 11, 30))));
            AllocationRows.add(
                    batch,
                    held(gwent, "E710004", pso, new Period(LocalDate.of(2016, 1, 4), LocalDate.of(2016, 11, 29))));
        });
    }

    private static Holding held(SmallGwent gwent, String crn, StaffCode officer, Period during) {
        return new Holding(
                new Crn(crn),
                officer,
                gwent.team("N1"),
                "SFCRC",
                during,
                ReasonForChange.INITIAL_ALLOCATION,
                "",
                true,
                "test",
                TestClock.TEN);
    }

    @Test
    void casesAndStaffAreThoseOfTheDay() {
        var crc = crc(TODAY);
        assertThat(crc.cases()).isEqualTo(3);
        assertThat(crc.officers()).as("the case administrator is not counted").isEqualTo(2);
        assertThat(crc.fullTime()).isEqualByComparingTo("2.00");
        assertThat(crc.poFullTime()).isEqualByComparingTo("1.00");
        assertThat(crc.casesPerFullTime()).isEqualByComparingTo("1.50");
    }

    @Test
    void whatEndedYesterdayCountedYesterday() {
        assertThat(crc(TODAY.minusDays(1)).cases()).isEqualTo(3);
        assertThat(crc(LocalDate.of(2016, 1, 3)).cases()).isZero();
    }

    @Test
    void officersAreThereWithTheirCasesAndNobodyElse() {
        assertThat(figures.officers(TODAY, "SFCRC"))
                .extracting(each -> List.of(each.name(), each.cases()))
                .containsExactly(List.of("Evans, Rhodri", 2), List.of("Howells, Sian", 1));
    }

    @Test
    void everyBandOfTheModelIsThereEvenWithNobodyInIt() {
        assertThat(figures.bands(TODAY, "SFCRC"))
                .extracting(each -> each.band().code())
                .containsExactly("RED", "RED_AMBER", "AMBER", "GREEN", "IN_TOUCH", "BLUE");
    }

    private StaffingFigures.OfProvider crc(LocalDate on) {
        return figures.providers(on).stream()
                .filter(each -> each.code().equals("SFCRC"))
                .findFirst()
                .orElseThrow();
    }
}
