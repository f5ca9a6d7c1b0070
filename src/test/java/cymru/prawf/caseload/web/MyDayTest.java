package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.SupervisedPeople;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is expected of an officer on the day, which is Wednesday 30 November 2016. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class MyDayTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    SmallGwent gwent;
    StaffCode sian;

    @BeforeAll
    void anOfficerInNewport() {
        gwent = SmallGwent.of("MD");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PSO);
        people.under(gwent, sian, "D400001", "Overquorn", LocalDate.of(2016, 11, 1));
        people.under(gwent, sian, "D400002", "Soonquorn", LocalDate.of(2016, 11, 25));
        people.say(
                new Crn("D400002"), new RiskRecorded(Harm.MEDIUM, 30, false, null, null), LocalDate.of(2016, 11, 25));
    }

    @Test
    void whatIsOverdueSaysByHowMuchAndWhy() {
        assertThat(day(sian))
                .contains("Overdue: 1 person")
                .containsSubsequence(
                        "Overquorn, Rhys",
                        "First appointment",
                        "Tuesday 8 November 2016",
                        "Overdue by 16 working days",
                        "/cases/D400001/appointments/new?from=my-day",
                        "1 November 2016: ",
                        "The rule: Service levels SL001R",
                        "Risk-based approach 2016");
    }

    @Test
    void whatIsDueWithinThreeWorkingDaysIsSoon() {
        assertThat(day(sian)).containsSubsequence("Due soon: 1 person", "Soonquorn, Rhys", "Due in 2 working days");
    }

    @Test
    void whereTwoOrdersAskTheSameEachSaysWhichItIs() {
        var two = gwent.officer("TWO", "Huw", "Pugh", "N1", Grade.PSO);
        var crn = people.under(gwent, two, "D400004", "Twiceoverquorn", LocalDate.of(2016, 11, 1));
        assertThat(day(two)).contains("<strong>First appointment</strong>");
        people.say(crn, SupervisedPeople.order("another", LocalDate.of(2016, 11, 2)), LocalDate.of(2016, 11, 2));
        for (var page : List.of(day(two), page(two, "/cases/D400004/supervision"))) {
            assertThat(page)
                    .contains(
                            "<strong>First appointment for the community order from 1 November 2016</strong>",
                            "<strong>First appointment for the community order from 2 November 2016</strong>");
        }
    }

    @Test
    void theBandAndHowOftenStandBesideTheName() {
        assertThat(day(sian)).containsSubsequence("Soonquorn, Rhys", "Amber", "contact every 15 to 20 working days");
    }

    @Test
    void whatAManagerOwesIsNotTheOfficersToDo() {
        var meg = gwent.officer("MEG", "Meg", "Evans", "N1", Grade.PO);
        var red = people.under(gwent, meg, "D400003", "Redquorn", LocalDate.of(2016, 7, 4));
        people.say(red, new RiskRecorded(Harm.HIGH, 60, false, null, null), LocalDate.of(2016, 7, 4));
        assertThat(page(meg, "/cases/D400003/supervision")).contains("<strong>Oversight</strong>");
        assertThat(day(meg)).contains("Redquorn, Rhys").doesNotContain("<strong>Oversight</strong>");
    }

    @Test
    void thoseWhomSomebodyElseHoldsAreNotThere() {
        var dai = gwent.officer("DAI", "Dai", "Price", "N1", Grade.PSO);
        assertThat(day(dai)).contains("Nothing overdue.").doesNotContain("Overquorn");
    }

    @Test
    void whoeverCoversSeesWhatIsOwedToThosePeople() {
        var mair = gwent.officer("MAIR", "Mair", "Jones", "N1", Grade.PSO);
        gwent.covers(mair, sian, new Period(LocalDate.of(2016, 11, 28), LocalDate.of(2016, 12, 2)));
        assertThat(day(mair)).containsSubsequence("Overquorn, Rhys", "Held by Sian Howells");
    }

    @Test
    void tenPeopleAreShownAndTheOthersArePaged() {
        var ann = gwent.officer("ANN", "Ann", "Lewis", "N1", Grade.PSO);
        for (int n = 10; n < 40; n++) {
            people.under(gwent, ann, "D4000" + n, "Quorn" + n, LocalDate.of(2016, 11, 1));
        }
        assertThat(day(ann))
                .contains("Overdue: 30 people", "Quorn19, Rhys</a></h3>", "See all 30")
                .doesNotContain("Quorn20, Rhys</a></h3>");
        assertThat(page(ann, "/my-day/due?when=overdue")).contains("Quorn34").doesNotContain("Quorn35");
        assertThat(page(ann, "/my-day/due?when=overdue&page=2"))
                .contains("Quorn35")
                .doesNotContain("Quorn34");
        assertThat(page(ann, "/my-day/due?when=overdue&page=99")).contains("Quorn35");
        assertThat(page(ann, "/my-day/due?when=soon")).contains("Due soon: 0 people");
    }

    private String day(StaffCode officer) {
        return page(officer, "/my-day");
    }

    private String page(StaffCode officer, String address) {
        var answer = browser.get()
                .uri(address)
                .with(SignedInAs.officer(officer, Role.RESPONSIBLE_OFFICER))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
