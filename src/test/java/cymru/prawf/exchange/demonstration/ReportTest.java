package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.SomeGwent.GWENT;
import static cymru.prawf.exchange.demonstration.SomeGwent.TODAY;
import static cymru.prawf.exchange.demonstration.SomeGwent.bandOf;
import static cymru.prawf.exchange.demonstration.SomeGwent.caseloads;
import static cymru.prawf.exchange.demonstration.SomeGwent.count;
import static cymru.prawf.exchange.demonstration.SomeGwent.crc;
import static cymru.prawf.exchange.demonstration.SomeGwent.crns;
import static cymru.prawf.exchange.demonstration.SomeGwent.having;
import static cymru.prawf.exchange.demonstration.SomeGwent.nps;
import static cymru.prawf.exchange.demonstration.SomeGwent.practitioners;
import static cymru.prawf.exchange.demonstration.SomeGwent.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.prawf.assessment.Harm;
import cymru.prawf.contact.Result;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the inspection report of April 2017 counted in Gwent, counted here. */
class ReportTest {

    @Test
    void theCrcHas1565CasesAndTheNps1196() {
        assertThat(crc()).hasSize(1_565);
        assertThat(nps()).hasSize(1_196);
    }

    @Test
    void theCrcHas3521FullTimeEquivalentsOfPosAndPsos() {
        var whole =
                practitioners("WCRC").stream().map(each -> each.seat().fte()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(whole).isEqualByComparingTo("35.21");
        assertThat(crc().size() / whole.doubleValue()).isCloseTo(44.45, within(0.005));
    }

    @Test
    void theNpsHas49PosAndPsosWith24CasesEachAndAbout30AFullTimeEquivalent() {
        var officers = practitioners("N03");
        double whole = officers.stream()
                .mapToDouble(each -> each.seat().fte().doubleValue())
                .sum();
        assertThat(officers).hasSize(49);
        assertThat(nps().size() / 49.0).isCloseTo(24.4, within(0.05));
        assertThat(nps().size() / whole).isCloseTo(30, within(0.5));
    }

    @Test
    void eighteenOfTheNpsOfficersAreNewSinceJuly2014() {
        assertThat(practitioners("N03").stream().filter(each -> each.seat().presence() == Seat.Presence.NEW))
                .hasSize(18);
    }

    @Test
    void theBandsOfTableTwoFollowFromRiskEngagementAndCustody() {
        var table = Map.of(
                Band.RED, 18,
                Band.RED_AMBER, 9,
                Band.AMBER, 34,
                Band.GREEN, 6,
                Band.IN_TOUCH, 19,
                Band.BLUE, 14);
        for (var band : Band.values()) {
            assertThat(share(crc(), draft -> bandOf(draft).equals(band.name())))
                    .as(band.name())
                    .isCloseTo(table.get(band), within(1.0));
        }
    }

    @Test
    void nearlyEveryCaseComesOutInTheBandThatItWasMeantFor() {
        assertThat(share(
                        crc(),
                        draft ->
                                bandOf(draft).equals(String.valueOf(draft.plan().band()))))
                .isGreaterThan(97);
    }

    @Test
    void theNpsHasNoBandsBecauseTheModelIsTheCrcs() {
        assertThat(crns(draft -> !draft.plan().crc() && !bandOf(draft).isEmpty()))
                .isEmpty();
    }

    @Test
    void thirtyNinePerCentOfCrcCasesAreCustodial() {
        assertThat(share(crc(), draft -> draft.order().term().custodial())).isCloseTo(39, within(0.5));
    }

    @Test
    void whoIsHeldAsInCustodyIsInCustodyToday() {
        assertThat(crns(draft -> draft.order().term().inPrison(TODAY)
                        != draft.plan().status().inPrison()))
                .isEmpty();
    }

    @Test
    void fivePerCentOfTheNpsCaseloadAreWomen() {
        assertThat(share(nps(), draft -> draft.plan().isWoman())).isCloseTo(5, within(0.1));
    }

    @Test
    void womenHaveFemaleOfficersWithFewExceptions() {
        var women = having(draft -> draft.plan().isWoman());
        assertThat(share(women, draft -> draft.plan().officer().isFemale())).isBetween(95.0, 99.9);
    }

    @Test
    void theWhiteBritishOfEachPlaceAreAsManyAsTheCensusSays() {
        for (var authority : Authority.values()) {
            var here = having(draft -> draft.plan().authority() == authority);
            assertThat(share(here, draft -> draft.plan().origin() == Origin.WHITE_BRITISH))
                    .as(authority.label())
                    .isCloseTo(authority.whiteBritish(), within(0.3));
        }
    }

    @Test
    void theNpsManages1032MappaEligiblePeople() {
        assertThat(having(draft -> draft.risks().mappaCategory() != null)).hasSize(1_032);
    }

    @Test
    void theNpsHasHighAndVeryHighRiskOrMappa() {
        assertThat(crns(draft -> !draft.plan().crc()
                        && !draft.plan().mappa()
                        && draft.risks().harm().compareTo(Harm.HIGH) < 0))
                .isEmpty();
    }

    @Test
    void aboutTwoHundredAreOfTheIomCohortTwoThirdsOfThemTheCrcs() {
        var iom = having(draft -> draft.risks().iom());
        assertThat(iom).hasSizeBetween(180, 210);
        assertThat(share(iom, draft -> draft.plan().crc())).isCloseTo(66.7, within(1.0));
    }

    @Test
    void caseloadsAreAsTheInspectorsFoundThem() {
        caseloads().forEach((officer, cases) -> {
            switch (officer.seat().duty()) {
                case IOM_CASES, NPS_IOM_CASES -> assertThat(cases).isEqualTo(32);
                case IN_TOUCH_CASES -> assertThat(cases).isEqualTo(162);
                case UNPAID_WORK_CASES -> assertThat(cases).isBetween(120L, 150L);
                case MOST_CASES, COMPLEX_CASES, WOMENS_CASES, NPS_CASES, CUSTODY_CASES, NO_CASES ->
                    assertThat(cases).as(officer.userName()).isBetween(10L, 75L);
            }
        });
    }

    @Test
    void aCrcOfficerHasAboutSixtyCases() {
        var holders = caseloads().keySet().stream()
                .filter(each -> each.provider().equals("WCRC"))
                .count();
        assertThat(1_565.0 / holders).isCloseTo(60, within(1.0));
    }

    @Test
    void theCrcLostNineteenDaysToSicknessForEachFullTimeEquivalent() {
        int lost = GWENT.world().absences().daysLost(true, TODAY.minusYears(1));
        assertThat(lost / 35.21).isCloseTo(19, within(0.5));
    }

    @Test
    void overHalfOfCrcCasesAndAlmostHalfOfNpsCasesHadTwoOrMoreOfficers() {
        assertThat(share(crc(), draft -> draft.tenures().all().size() > 1)).isBetween(50.0, 58.0);
        assertThat(share(nps(), draft -> draft.tenures().all().size() > 1)).isBetween(43.0, 50.0);
    }

    /** Three of the 31 CRC cases inspected, sentenced or released about nine months before. */
    @Test
    void aboutOneInTenCrcCasesNineMonthsInHasElevenAcceptedAbsences() {
        var inspected = having(draft -> draft.plan().crc()
                && !draft.plan().status().inPrison()
                && draft.order().term().comesOut().isBefore(TODAY.minusDays(240))
                && draft.order().term().comesOut().isAfter(TODAY.minusDays(400)));
        assertThat(share(inspected, draft -> count(draft, Result.ABSENT_ACCEPTABLE) >= 11))
                .isBetween(5.0, 15.0);
    }

    @Test
    void theCourtTeamIsTenAndTwoOfficersSeeToVictims() {
        var colleagues = GWENT.world().organisation().colleagues();
        assertThat(colleagues.stream().filter(each -> each.team().code().equals("GWNCRT")))
                .hasSize(10);
        assertThat(colleagues.stream().filter(each -> each.seat().grade() == Grade.VICTIM_LIAISON_OFFICER))
                .hasSize(2);
    }

    @Test
    void ninetyFiveAreasAreEnglandAndWales() {
        assertThat(Composition.peopleIn(1)).isEqualTo(2_761);
        assertThat(Composition.peopleIn(95)).isEqualTo(262_388);
        assertThat(Arrays.stream(Authority.values())
                        .mapToInt(Authority::shareOfCases)
                        .sum())
                .isEqualTo(100);
    }
}
