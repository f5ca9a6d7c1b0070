package cymru.prawf.workload;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.allocation.Candidate;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.Holdings;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.allocation.Suited;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.policy.ShippedModels;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Member;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officer.Sex;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Provider;
import cymru.prawf.staff.Team;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);
    static final Crn CASE = new Crn("A400001");
    static final PlacedTeam NEWPORT = new PlacedTeam(
            "N1",
            "Newport 1",
            Team.Kind.OFFENDER_MANAGEMENT,
            "ON",
            "Newport",
            "CN",
            "Newport",
            "G",
            "Gwent",
            "CRC",
            "Wales CRC",
            Provider.Kind.CRC);

    @ParameterizedTest
    @EnumSource
    void whatStandsHigherDecidesWhateverSpeaksForTheOtherBelow(Ranking step) {
        var below = EnumSet.noneOf(Ranking.class);
        Arrays.stream(Ranking.values()).filter(each -> each.compareTo(step) > 0).forEach(below::add);
        var better = officer("ZZ", below);
        var worse = officer("AA", Set.of(step));
        assertThat(Ranking.of(List.of(worse, better)))
                .extracting(
                        suited -> suited.candidate().member().officer().code().value())
                .containsExactly("ZZ", "AA");
    }

    @Test
    void theOrderIsTheOneThatIsWrittenDown() {
        assertThat(Ranking.values())
                .containsExactly(
                        Ranking.STAYS,
                        Ranking.GRADE,
                        Ranking.WOMAN,
                        Ranking.LONG_AWAY,
                        Ranking.CONTINUITY,
                        Ranking.ROOM,
                        Ranking.AWAY,
                        Ranking.PLACE,
                        Ranking.PART_HELD);
    }

    @Test
    void officersBetweenWhomNothingDecidesShareARankAndStandByName() {
        var ranked = Ranking.of(
                List.of(officer("BB", Set.of()), officer("AA", Set.of()), officer("CC", Set.of(Ranking.ROOM))));
        assertThat(ranked).extracting(Suited::rank).containsExactly(1, 1, 3);
        assertThat(ranked)
                .extracting(
                        suited -> suited.candidate().member().officer().code().value())
                .containsExactly("AA", "BB", "CC");
    }

    @Test
    void everyReasonCanBeRead() {
        assertThat(Ranking.of(List.of(officer("AA", Set.of()))).getFirst().reasons())
                .containsExactly(
                        "Grade fits Red",
                        "A woman, as the person asked",
                        "Held the case from 3 March 2016 to 29 November 2016",
                        "10 of 45 cases",
                        "Sits at Newport, where the person was last seen");
    }

    @Test
    void whatIsAgainstAnOfficerIsSaid() {
        var against = EnumSet.allOf(Ranking.class);
        against.remove(Ranking.STAYS);
        assertThat(Ranking.of(List.of(officer("AA", against))).getFirst().reasons())
                .containsExactly(
                        "Grade does not fit Red",
                        "Not a woman, though the person asked for one",
                        "No room: 70 of 70 cases",
                        "Away, and nobody knows until when",
                        "Sits elsewhere: the person was last seen at Newport");
    }

    @Test
    void whatNobodyHasRecordedStandsBetweenWhatIsMetAndWhatIsNot() {
        var met = prospect("MM", Grade.PO, Sex.FEMALE, Set.of());
        var unknown = prospect("UU", Grade.PO, null, Set.of());
        var not = prospect("NN", Grade.PO, Sex.MALE, Set.of());
        assertThat(Ranking.of(List.of(not, unknown, met)))
                .extracting(
                        suited -> suited.candidate().member().officer().code().value())
                .containsExactly("MM", "UU", "NN");
    }

    @Test
    void whoeverWorksPartOfFullTimeCanHoldThatPartOfTheCases() {
        var load = new Standing(new BigDecimal("0.80"), FullLoad.of(Grade.PO, new BigDecimal("0.80")), null).load(38);
        assertThat(load.inWords()).isEqualTo("38 of 36 cases, for 0.8 of full time");
        assertThat(load.hasRoomForOneMore()).isFalse();
        assertThat(new Load(35, load.fte(), load.most()).hasRoomForOneMore()).isTrue();
        assertThat(new Load(36, load.fte(), load.most()).hasRoomForOneMore()).isFalse();
    }

    @Test
    void aGradeOfWhichTheReportGivesNoNumberIsSaidToHaveNone() {
        assertThat(new Load(1, BigDecimal.ONE, FullLoad.of(Grade.UNPAID_WORK_OFFICER, BigDecimal.ONE)).inWords())
                .isEqualTo("1 case, and no number is published of how many this grade can hold");
        assertThat(FullLoad.of(Grade.IN_TOUCH_CASE_MANAGER, BigDecimal.ONE)).isEqualByComparingTo("162");
    }

    @Test
    void anAbsenceIsLongOnceItOutlastsWhatTheModelAllowsWithoutCover() {
        assertThat(new Away(LocalDate.of(2016, 12, 7)).isLong(TODAY, 5)).isFalse();
        assertThat(new Away(LocalDate.of(2016, 12, 8)).isLong(TODAY, 5)).isTrue();
        assertThat(new Away(null).isLong(TODAY, 5)).isTrue();
    }

    @Test
    void withoutABandEveryGradeIsAlike() {
        var asked = new CaseToGive(null, false, null, new Holdings(CASE, List.of()), 5, TODAY);
        var prospect = new Prospect(
                candidate("AA", Grade.PSO, null),
                asked,
                new Load(1, BigDecimal.ONE, new BigDecimal(70)),
                null,
                Nearness.ELSEWHERE);
        assertThat(Ranking.of(List.of(prospect)).getFirst().reasons()).containsExactly("1 of 70 cases");
        assertThat(prospect.gradeAgainstBand()).isZero();
    }

    private static Prospect officer(String code, Set<Ranking> against) {
        return prospect(
                code,
                against.contains(Ranking.GRADE) ? Grade.PSO : Grade.PO,
                against.contains(Ranking.WOMAN) ? Sex.MALE : Sex.FEMALE,
                against);
    }

    private static Prospect prospect(String code, Grade grade, @Nullable Sex sex, Set<Ranking> against) {
        int most = grade == Grade.PO ? 45 : 70;
        int held = against.contains(Ranking.ROOM) ? most : against.contains(Ranking.PART_HELD) ? most - 5 : 10;
        var asked = new CaseToGive(
                ShippedModels.riskBased2016().band("RED"), true, "Newport", holdings(code, against), 5, TODAY);
        return new Prospect(
                candidate(code, grade, sex),
                asked,
                new Load(held, BigDecimal.ONE, new BigDecimal(most)),
                away(against),
                against.contains(Ranking.PLACE) ? Nearness.ELSEWHERE : Nearness.SAME_OFFICE);
    }

    private static @Nullable Away away(Set<Ranking> against) {
        if (against.contains(Ranking.LONG_AWAY)) {
            return new Away(null);
        }
        return against.contains(Ranking.AWAY) ? new Away(TODAY.plusDays(1)) : null;
    }

    private static Holdings holdings(String code, Set<Ranking> against) {
        if (against.contains(Ranking.STAYS)) {
            return new Holdings(CASE, List.of(held(code, Period.from(MARCH))));
        }
        return against.contains(Ranking.CONTINUITY)
                ? new Holdings(CASE, List.of())
                : new Holdings(CASE, List.of(held(code, new Period(MARCH, TODAY.minusDays(1)))));
    }

    private static Holding held(String code, Period during) {
        return new Holding(
                CASE,
                new StaffCode(code),
                "N1",
                "CRC",
                during,
                ReasonForChange.INITIAL_ALLOCATION,
                "",
                true,
                "test",
                Instant.EPOCH);
    }

    private static Candidate candidate(String code, Grade grade, @Nullable Sex sex) {
        var officer = new Officer(new StaffCode(code), "Mair", code, sex);
        return new Candidate(new Member(officer, grade, BigDecimal.ONE, false), NEWPORT, 0);
    }
}
