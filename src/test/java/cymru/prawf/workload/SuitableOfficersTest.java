package cymru.prawf.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.assessment.Harm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Post;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.staff.StaffRows;
import cymru.prawf.supervision.SupervisedPeople;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class SuitableOfficersTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Allocations allocations;

    @Autowired
    Timelines timelines;

    @Autowired
    SupervisedPeople people;

    SmallGwent gwent;
    StaffCode manager;
    StaffCode sian;

    @BeforeAll
    void aTeam() {
        gwent = SmallGwent.of("WK");
        manager = gwent.officer("MANAGER", "Gwen", "Rees", "N1", Grade.SPO);
        gwent.manages(manager, "N1");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PO);
        gwent.officer("RHYS", "Rhys", "Morgan", "N1", Grade.PSO);
        var tom = gwent.officer("TOM", "Tom", "Vaughan", "N1", Grade.PO);
        var nia = new Officer(new StaffCode("WKNIA"), "Nia", "Bowen", Officer.Sex.FEMALE);
        gwent.write(batch -> {
            StaffRows.add(batch, nia);
            StaffRows.add(batch, new Post(nia.code(), "WKN1", Grade.PO, new BigDecimal("0.80"), SmallGwent.SINCE_2014));
            StaffRows.add(
                    batch,
                    new Absence(
                            UUID.randomUUID(),
                            tom,
                            Absence.Kind.SICKNESS,
                            Period.from(TODAY.minusDays(3)),
                            "test",
                            Instant.EPOCH));
        });
    }

    @Test
    void theOfficersOfTheTeamAreOfferedInTheOrderInWhichTheySuitTheCase() {
        var crn = people.somebody(gwent, sian, "N1", Harm.VERY_HIGH);
        var page = get(crn);
        assertThat(labels(page))
                .containsExactly(
                        "1. Bowen, Nia (Probation officer, Newport 1)",
                        "2. Vaughan, Tom (Probation officer, Newport 1)",
                        "3. Morgan, Rhys (Probation services officer, Newport 1)",
                        "4. Rees, Gwen (Senior probation officer, Newport 1)",
                        "5. Howells, Sian (Probation officer, Newport 1)");
        assertThat(page)
                .bodyText()
                .contains(
                        "of 36 cases, for 0.8 of full time.",
                        "Away, and nobody knows until when.",
                        "Grade does not fit Red. ",
                        "Holds the case since 4 July 2016");
    }

    @Test
    void whoeverSuitsTheCaseBestNeedsNoReason() {
        var crn = people.somebody(gwent, sian, "N1", Harm.VERY_HIGH);
        assertThat(change(crn, "WKNIA in WKN1", "")).hasRedirectedUrl("/cases/%s/officer".formatted(crn));
        assertThat(noteOnRecord(crn)).isEmpty();
    }

    @Test
    void anotherOfficerNeedsAReasonWhichTheRecordKeepsWithWhereTheyStood() {
        var crn = people.somebody(gwent, sian, "N1", Harm.VERY_HIGH);
        assertThat(change(crn, "WKRHYS in WKN1", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why you choose somebody else than the first officer on the list");
        assertThat(change(crn, "WKRHYS in WKN1", "Knows the family"))
                .hasRedirectedUrl("/cases/%s/officer".formatted(crn));
        assertThat(noteOnRecord(crn))
                .contains(
                        "Chosen as number 3 of 5.",
                        "Why: Knows the family",
                        "Rhys Morgan: Grade does not fit Red.",
                        "Number 1 was Nia Bowen: Grade fits Red.");
    }

    @Test
    void aFormSentTwiceIsRecordedOnceAlthoughTheOrderHasChangedByThen() {
        var crn = people.somebody(gwent, sian, "N1", Harm.VERY_HIGH);
        var seen = allocations.of(crn).version();
        post(crn, "WKNIA in WKN1", "", seen);
        assertThat(post(crn, "WKNIA in WKN1", "", seen)).hasRedirectedUrl("/cases/%s/officer".formatted(crn));
        assertThat(allocations.of(crn).latestFirst()).hasSize(2);
    }

    private MvcTestResult get(Crn crn) {
        return browser.get()
                .uri("/cases/{crn}/officer", crn)
                .with(SignedInAs.officer(manager, Role.TEAM_MANAGER))
                .exchange();
    }

    private MvcTestResult change(Crn crn, String to, String why) {
        return post(crn, to, why, allocations.of(crn).version());
    }

    private MvcTestResult post(Crn crn, String to, String why, String version) {
        return browser.post()
                .uri("/cases/{crn}/officer", crn)
                .with(csrf())
                .with(SignedInAs.officer(manager, Role.TEAM_MANAGER))
                .param("to", to)
                .param("why", why)
                .param("from", "30/11/2016")
                .param("reason", "WORKLOAD")
                .param("planned", "UNPLANNED")
                .param("version", version)
                .exchange();
    }

    private String noteOnRecord(Crn crn) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .filter(fact -> fact.sentence().startsWith("Responsible officer changed"))
                .map(fact -> fact.note())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(MvcTestResult page) {
        try {
            return Pattern.compile("for=\"to[^\"]*\">(\\d+\\. [^<]*)<")
                    .matcher(page.getResponse().getContentAsString())
                    .results()
                    .map((MatchResult label) -> label.group(1))
                    .toList();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
