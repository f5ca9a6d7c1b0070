package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Absences;
import cymru.prawf.staff.Covers;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.supervision.OversightRecorded;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a manager sees at the morning meeting, and how it leaves the board. Today is Wednesday 30 November 2016. */
@PrawfTest
class BoardTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static int teams;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Absences absences;

    @Autowired
    Covers covers;

    @Autowired
    Allocations allocations;

    @Autowired
    Timelines timelines;

    SmallGwent gwent;
    StaffCode officer;
    StaffCode colleague;
    RequestPostProcessor manager;
    Crn crn;

    @BeforeEach
    void aTeam() {
        gwent = SmallGwent.of("MB" + ++teams);
        officer = gwent.officer("1", "Sian", "Howells", "N1", Grade.PSO);
        colleague = gwent.officer("2", "Ceri", "Pugh", "N1", Grade.PSO);
        var spo = gwent.officer("3", "Mair", "Lewis");
        gwent.manages(spo, "N1");
        manager = SignedInAs.officer(spo, Role.TEAM_MANAGER);
        crn = people.somebody(gwent, officer, "N1", Harm.HIGH);
    }

    @Test
    void whenNobodyIsAwayItSaysSo() {
        assertThat(board()).hasStatusOk().bodyText().contains("Everyone is here today.");
    }

    @Test
    void anOfficerAwayLongWithoutCoverIsToldInWorkingDaysUntilSomebodyCovers() {
        absences.record(officer, Absence.Kind.SICKNESS, Period.from(LocalDate.of(2016, 11, 23)), null, "test", fresh());
        assertThat(board())
                .bodyText()
                .contains(
                        "Away today: 1 officer. 1 case without cover, of 1 case",
                        "Sickness since 23 November 2016",
                        "6 working days without cover",
                        "Assign cover");
        covers.name(officer, colleague, Period.from(TODAY), "test", fresh());
        assertThat(board())
                .bodyText()
                .contains("0 cases without cover, of 1 case", "Covered by Ceri Pugh")
                .doesNotContain("Assign cover");
    }

    @Test
    void aCaseThatCameToSomebodyWhoIsAwayIsWithoutCoverToo() {
        absences.record(officer, Absence.Kind.SICKNESS, Period.from(LocalDate.of(2016, 11, 23)), null, "test", fresh());
        var came = people.somebody(gwent, colleague, "N1", Harm.LOW);
        var change = new ChangeOfOfficer(
                came, officer, gwent.team("N1"), LocalDate.of(2016, 11, 28), ReasonForChange.WORKLOAD, "", true);
        allocations.change(change, allocations.of(came).version(), "test");
        assertThat(board()).bodyText().contains("2 cases without cover, of 2 cases");
    }

    @Test
    void oversightThatIsOwedLeavesTheBoardWhenItIsRecorded() {
        assertThat(board()).bodyText().contains("Oversight owed: 1 overdue", "Record oversight", "Prosser, Dylan");
        var key = fresh();
        assertThat(oversee("What has changed?", "See them at home.", key))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/team/board");
        assertThat(oversee("What has changed?", "See them at home.", key)).hasStatus3xxRedirection();
        assertThat(timelines.of(crn).standing(OversightRecorded.class))
                .singleElement()
                .isEqualTo(new OversightRecorded(
                        "Test " + gwent.mark() + "3", "What has changed?", "See them at home.", ""));
        assertThat(board()).bodyText().contains("No oversight is owed within 5 working days.");
    }

    @Test
    void oversightSaysWhatWasAskedAndAdvised() {
        assertThat(oversee("", "See them at home.", fresh()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what you asked about this case", "See them at home.");
    }

    @Test
    void onlyManagersRecordOversight() {
        assertThat(browser.get()
                        .uri("/cases/%s/oversight".formatted(crn))
                        .with(SignedInAs.officer(officer, Role.RESPONSIBLE_OFFICER)))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void whatIsOverdueIsCountedByOfficerAndPlaceOutOfTheirCases() {
        people.somebody(gwent, colleague, "N1", Harm.LOW);
        assertThat(board())
                .bodyText()
                .contains(
                        "Overdue by officer: something is overdue on 2 cases, of 2 cases",
                        "Overdue by place, of 2 cases")
                .containsSubsequence("Howells, Sian", "Newport", "Pugh, Ceri", "Newport");
        assertThat(browser.get().uri("/team/board?sort=OVERDUE").with(manager))
                .bodyText()
                .contains("aria-sort=\"descending\"");
    }

    @Test
    void aBandThatAManagerDecidedOnIsNamedBeforeItEnds() {
        var soon = LocalDate.of(2016, 12, 9);
        people.say(crn, new BandOverridden("AMBER", "Amber", "Red", TODAY, soon, "Mair Lewis", "Settled"), TODAY);
        var later = people.somebody(gwent, officer, "N1", Harm.HIGH);
        people.say(
                later,
                new BandOverridden("AMBER", "Amber", "Red", TODAY, LocalDate.of(2017, 2, 1), "Mair Lewis", "Settled"),
                TODAY);
        assertThat(board())
                .bodyText()
                .contains(
                        "Bands decided by a manager that end within 10 working days: 1 of 2, of 2 cases",
                        "9 December 2016")
                .doesNotContain("1 February 2017");
    }

    @Test
    void theWeekAheadCountsPostsLessAbsences() {
        assertThat(board()).bodyText().contains("74 hours are available");
        absences.record(
                colleague,
                Absence.Kind.ANNUAL_LEAVE,
                new Period(TODAY, LocalDate.of(2016, 12, 1)),
                null,
                "test",
                fresh());
        assertThat(board()).bodyText().contains("59 hours are available", "2 full-time equivalent", "less 15 hours");
    }

    @Test
    void casesOfOtherTeamsAreOthersBusiness() {
        var theirs = gwent.officer("9", "Other", "Officer", "C1", Grade.PSO);
        people.somebody(gwent, theirs, "C1", Harm.HIGH);
        assertThat(board()).bodyText().contains("of 1 case").doesNotContain("Officer, Other");
    }

    private MvcTestResult board() {
        return browser.get().uri("/team/board").with(manager).exchange();
    }

    private MvcTestResult oversee(String asked, String advised, String onceAs) {
        return browser.post()
                .uri("/cases/%s/oversight".formatted(crn))
                .with(manager)
                .with(csrf())
                .param("asked", asked)
                .param("advised", advised)
                .param("changed", "")
                .param("from", "board")
                .param("onceAs", onceAs)
                .exchange();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
