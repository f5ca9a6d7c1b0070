package cymru.prawf.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
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
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.Expectations;
import cymru.prawf.supervision.HandoverAccepted;
import cymru.prawf.supervision.HandoverAsked;
import cymru.prawf.supervision.HandoverWritten;
import cymru.prawf.supervision.StandardName;
import cymru.prawf.supervision.Status;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A case goes from one officer to another on Monday 28 November 2016; today is the Wednesday after it. */
@PrawfTest
class HandoverTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static int teams;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Allocations allocations;

    @Autowired
    Timelines timelines;

    @Autowired
    Expectations expectations;

    SmallGwent gwent;
    StaffCode leaving;
    RequestPostProcessor giver;
    RequestPostProcessor receiver;
    RequestPostProcessor manager;
    Crn crn;

    @BeforeEach
    void aCaseThatChangedHands() {
        gwent = SmallGwent.of("HO" + ++teams);
        leaving = gwent.officer("1", "Sian", "Howells", "N1", Grade.PSO);
        var receiving = gwent.officer("2", "Ceri", "Pugh", "N1", Grade.PSO);
        var spo = gwent.officer("3", "Mair", "Lewis", "N1", Grade.SPO);
        giver = SignedInAs.officer(leaving, Role.RESPONSIBLE_OFFICER);
        receiver = SignedInAs.officer(receiving, Role.RESPONSIBLE_OFFICER);
        manager = SignedInAs.officer(spo, Role.TEAM_MANAGER);
        crn = people.somebody(gwent, leaving, "N1", Harm.MEDIUM);
        allocations.change(
                new ChangeOfOfficer(
                        crn,
                        receiving,
                        gwent.team("N1"),
                        LocalDate.of(2016, 11, 28),
                        ReasonForChange.WORKLOAD,
                        "",
                        true),
                allocations.of(crn).version(),
                "test");
    }

    @Test
    void theRecordSaysWhatItKnowsSoThatNobodyTypesItAgain() {
        assertThat(page(giver))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "From Sian Howells to Ceri Pugh on 28 November 2016",
                        "None booked",
                        "Earlier orders",
                        "Write the note")
                .containsPattern("(?s)What is expected of us.*Contact");
        assertThat(page(receiver)).bodyText().doesNotContain("Write the note", "Accept handover");
    }

    @Test
    void writtenAskedAboutAndAcceptedItIsDone() {
        assertThat(open()).isTrue();
        assertThat(write(giver, "Works nights: ring after 2pm.", version())).hasStatus3xxRedirection();
        assertThat(open()).isFalse();
        assertThat(page(receiver)).bodyText().contains("Works nights: ring after 2pm.", "Accept handover");
        assertThat(post(
                        receiver,
                        "/handover/question",
                        Map.of("version", version(), "onceAs", fresh(), "question", "Who has the keys?")))
                .hasStatus3xxRedirection();
        assertThat(page(giver)).bodyText().contains("Who has the keys?");
        assertThat(write(giver, "His sister has the keys.", version())).hasStatus3xxRedirection();
        assertThat(post(receiver, "/handover/acceptance", Map.of("version", version())))
                .hasStatus3xxRedirection();
        assertThat(facts(HandoverWritten.class)).hasSize(2);
        assertThat(facts(HandoverAsked.class)).hasSize(1);
        assertThat(facts(HandoverAccepted.class)).hasSize(1);
        assertThat(page(receiver)).bodyText().doesNotContain("Accept handover");
    }

    @Test
    void theSecondToWriteIsShownWhatTheFirstWroteAndKeepsTheirOwn() {
        var seen = version();
        write(manager, "Ask for his daughter first.", seen);
        assertThat(write(giver, "Works nights.", seen))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Somebody else has added to this handover", "Ask for his daughter first.", "Works nights.");
        assertThat(facts(HandoverWritten.class)).hasSize(1);
    }

    @Test
    void sentTwiceItIsWrittenOnce() {
        var seen = version();
        write(giver, "Works nights.", seen);
        assertThat(write(giver, "Works nights.", seen)).hasStatus3xxRedirection();
        assertThat(facts(HandoverWritten.class)).hasSize(1);
    }

    @Test
    void aManagerWritesItWhereTheOfficerHasGoneAndNobodyElseDoes() {
        assertThat(write(manager, "From the file.", version())).hasStatus3xxRedirection();
        assertThat(write(receiver, "Mine now.", version()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Sian Howells or a manager writes the note");
        assertThat(post(giver, "/handover/acceptance", Map.of("version", version())))
                .hasStatus(CONFLICT);
    }

    @Test
    void whoWasToldIsSaid() {
        assertThat(post(
                        giver,
                        "/handover",
                        Map.of("helps", "Mornings.", "doesNotHelp", "Letters.", "version", version())))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who was told, or that nobody was yet", "Mornings.");
    }

    private MvcTestResult write(RequestPostProcessor as, String helps, String version) {
        return post(
                as,
                "/handover",
                Map.of("helps", helps, "doesNotHelp", "Letters.", "told", "PERSON", "version", version));
    }

    private boolean open() {
        return expectations.of(crn).stream()
                .anyMatch(each -> each.standard() == StandardName.HANDOVER && each.status(TODAY) != Status.MET);
    }

    /** As the page of the last word shows it. */
    private String version() {
        return timelines
                .of(crn)
                .standing()
                .filter(each -> each.fact() instanceof HandoverWritten
                        || each.fact() instanceof HandoverAsked
                        || each.fact() instanceof HandoverAccepted)
                .reduce((_, later) -> later)
                .map(each -> String.valueOf(each.position()))
                .orElse("0");
    }

    private MvcTestResult page(RequestPostProcessor as) {
        return browser.get().uri("/cases/%s/handover".formatted(crn)).with(as).exchange();
    }

    private MvcTestResult post(RequestPostProcessor as, String path, Map<String, String> fields) {
        var request = browser.post().uri("/cases/" + crn + path).with(as).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return timelines.of(crn).standing(type).toList();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
