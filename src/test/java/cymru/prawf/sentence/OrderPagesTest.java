package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.record.Timelines;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PrawfTest
class OrderPagesTest {

    static final SignedIn SIAN = new SignedIn("sian", "Sian Howells", null, Set.of(Role.CASE_ADMINISTRATOR));
    static final SignedIn READER = new SignedIn("vic", "Vic Tims", null, Set.of(Role.VICTIM_LIAISON));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Orders orders;

    @Autowired
    Sentences sentences;

    @Autowired
    Timelines timelines;

    @Autowired
    ReasonsForAccess reasons;

    Crn crn = new Crn("OP" + (10_000 + (int) (Math.random() * 80_000)));

    @BeforeEach
    void aPerson() throws SQLException {
        var batch = new Batch();
        PersonRows.add(
                batch, Person.named(crn, PersonName.of("Rhys", "Morgan"), day("1985-05-03")), "test", TestClock.TEN);
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        }
        for (var person : List.of(SIAN, READER)) {
            reasons.give(crn, person, day("2016-11-30"), ReasonsForAccess.Reason.values()[0], "a test");
        }
    }

    @Test
    void aCardSaysTimeLeftOffenceAndRequirementsWithTheirFigures() {
        made();
        assertThat(get(SIAN, ""))
                .bodyText()
                .contains(
                        "Community order from 4 July 2016",
                        "7 months left: 216 of 365 days",
                        "Shoplifting",
                        "No other offences",
                        "4 July 2016 at Newport Magistrates' Court",
                        "150 hours unpaid work",
                        "3 Jul 2017",
                        "Add a requirement");
    }

    @Test
    void whoeverOnlyReadsIsOfferedNothingToChangeAndCannotChangeIt() {
        var order = made();
        assertThat(get(READER, ""))
                .bodyText()
                .contains("150 hours unpaid work")
                .doesNotContain("Add an order", "Record its end");
        assertThat(get(READER, "/new")).hasStatus(FORBIDDEN);
        assertThat(post(READER, "/" + order.id() + "/end")).hasStatus(FORBIDDEN);
    }

    @Test
    void anOrderGoesOnRecordPageByPageAndOnlyTheLastSavesIt() {
        var key = UUID.randomUUID().toString();
        var kind = new String[] {"onceAs", key, "kind", "COMMUNITY_ORDER"};
        assertThat(post(SIAN, "/new/kind", kind)).hasStatusOk().bodyText().contains("Offence, court and dates");
        var details = join(kind, details("4", "7", "2016"));
        assertThat(post(SIAN, "/new/details", details)).hasStatusOk().bodyText().contains("None added yet");
        var first = join(details, "next.kind", "UNPAID_WORK", "next.amount", "150", "go", "add");
        assertThat(post(SIAN, "/new/requirements", first))
                .hasStatusOk()
                .bodyText()
                .contains("Added so far", "150 hours unpaid work", "requirements[0].kind");
        var added = join(
                details,
                "requirements[0].onceAs",
                UUID.randomUUID().toString(),
                "requirements[0].kind",
                "UNPAID_WORK",
                "requirements[0].amount",
                "150");
        var second = join(added, "next.kind", "REHABILITATION_ACTIVITY", "next.amount", "20");
        assertThat(post(SIAN, "/new/requirements", second))
                .hasStatusOk()
                .bodyText()
                .contains("Check the order before you save it", "4 July 2016 to 3 July 2017", "20 RAR days");
        assertThat(sentences.of(crn)).isEmpty();
        assertThat(post(SIAN, "/new", added)).hasStatus3xxRedirection();
        assertThat(post(SIAN, "/new", added)).hasStatus3xxRedirection();
        assertThat(sentences.of(crn)).singleElement().satisfies(full -> {
            assertThat(full.sentence().court()).isEqualTo("Newport Magistrates' Court");
            assertThat(full.requirements()).extracting(Requirement::title).containsExactly("150 hours unpaid work");
        });
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        assertThat(post(SIAN, "/new/kind"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select what the court made");
        var future = join(new String[] {"kind", "COMMUNITY_ORDER"}, details("1", "12", "2016"));
        assertThat(post(SIAN, "/new/details", future))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Date of sentence must be today or in the past", "value=\"12 months\"");
        var tooMuch = join(
                join(new String[] {"kind", "COMMUNITY_ORDER"}, details("4", "7", "2016")),
                "next.kind",
                "UNPAID_WORK",
                "next.amount",
                "301");
        assertThat(post(SIAN, "/new/requirements", tooMuch))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Unpaid work is 300 hours or fewer in all", "value=\"301\"");
    }

    @Test
    void anOrderThatMayBeThereAlreadyIsPointedOut() {
        made();
        var again = join(new String[] {"kind", "COMMUNITY_ORDER"}, details("4", "7", "2016"));
        assertThat(post(SIAN, "/new/requirements", again)).bodyText().contains("This may be recorded already");
    }

    @Test
    void aCustodialSentenceGoesOnRecordWithItsPrisonAndItsDates() {
        var typed = join(
                new String[] {
                    "onceAs", UUID.randomUUID().toString(), "kind", "CUSTODIAL_SENTENCE", "prison", "HMP Cardiff"
                },
                details("4", "7", "2016"));
        assertThat(post(SIAN, "/new/details", typed)).bodyText().contains("Prison and dates");
        var whole = join(typed, "releaseOn.day", "3", "releaseOn.month", "1", "releaseOn.year", "2017");
        assertThat(post(SIAN, "/new", whole)).hasStatus3xxRedirection();
        assertThat(get(SIAN, ""))
                .bodyText()
                .contains(
                        "In custody at HMP Cardiff; conditional release 3 January 2017",
                        "Record a release",
                        "Sentence expiry");
    }

    @Test
    void aReleaseIsRecordedOnceWithTheLicenceThatFollows() {
        var sentence = Cast.custodialSentence(crn);
        orders.make(sentence, List.of(Cast.shoplifting(sentence)), List.of(), SIAN);
        assertThat(get(SIAN, "/" + sentence.id() + "/release")).bodyText().contains("value=\"2017\"");
        var typed = new String[] {
            "onceAs", UUID.randomUUID().toString(), "kind", "CONDITIONAL", "prison", "HMP Parc",
            "releasedOn.day", "2", "releasedOn.month", "9", "releasedOn.year", "2016",
            "licenceTo.day", "3", "licenceTo.month", "5", "licenceTo.year", "2017"
        };
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(SIAN, "/" + sentence.id() + "/release", typed)).hasStatus3xxRedirection();
        }
        assertThat(timelines.of(crn).standing(Released.class)).hasSize(1);
        assertThat(get(SIAN, "")).bodyText().contains("On licence to 3 May 2017; 5 months left", "Record a recall");
    }

    @Test
    void aRecallThatCannotBeSoIsExplained() {
        var sentence = Cast.custodialSentence(crn);
        orders.make(sentence, List.of(Cast.shoplifting(sentence)), List.of(), SIAN);
        assertThat(post(
                        SIAN,
                        "/" + sentence.id() + "/recall",
                        "recalledOn.day",
                        "2",
                        "recalledOn.month",
                        "9",
                        "recalledOn.year",
                        "2016",
                        "kind",
                        "STANDARD",
                        "why",
                        "OUT_OF_TOUCH"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Only somebody on licence can be recalled");
    }

    @Test
    void anOrderEndsWithAReasonAndAMistakeIsTakenBack() {
        var order = made();
        var path = "/" + order.id() + "/end";
        assertThat(post(
                        SIAN,
                        path,
                        "endedOn.day",
                        "1",
                        "endedOn.month",
                        "12",
                        "endedOn.year",
                        "2016",
                        "why",
                        "COMPLETED"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("End date must be today or in the past");
        assertThat(post(
                        SIAN,
                        path,
                        "endedOn.day",
                        "28",
                        "endedOn.month",
                        "11",
                        "endedOn.year",
                        "2016",
                        "why",
                        "COMPLETED"))
                .hasStatus3xxRedirection();
        assertThat(get(SIAN, "")).bodyText().contains("No current orders recorded", "Completed, 28 November 2016");
        assertThat(get(SIAN, path + "/mistake")).bodyText().contains("28 November 2016: Ended: completed");
        assertThat(post(SIAN, path + "/mistake")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(SIAN, path + "/mistake", "reason", "Wrong person")).hasStatus3xxRedirection();
        assertThat(get(SIAN, "")).bodyText().contains("7 months left");
    }

    @Test
    void whoeverIsSecondToPutAnOrderRightSeesWhatTheFirstChangedAndKeepsTheirs() {
        var order = made();
        var path = "/" + order.id() + "/correction";
        var version = version(get(SIAN, path));
        var first = join(details("4", "7", "2016"), "kind", "COMMUNITY_ORDER", "version", version, "reason", "Court");
        replace(first, "court", "CWMBMC");
        assertThat(post(SIAN, path, first)).hasStatus3xxRedirection();
        var second = join(details("4", "7", "2016"), "kind", "COMMUNITY_ORDER", "version", version, "reason", "Length");
        replace(second, "length", "18 months");
        var conflict = post(SIAN, path, second);
        assertThat(conflict)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("changed this on 30 November 2016", "Cwmbran Magistrates' Court", "value=\"18 months\"");
        replace(second, "version", version(conflict));
        assertThat(post(SIAN, path, second)).hasStatus3xxRedirection();
        assertThat(sentences.get(crn, order.id()).sentence().expectedEnd()).isEqualTo(day("2018-01-03"));
    }

    @Test
    void anOrderIsNotMadeShorterThanItsRequirements() {
        var order = Cast.communityOrder(crn);
        var curfew = new Requirement(
                new RequirementId(UUID.randomUUID()),
                crn,
                order.id(),
                Requirement.Kind.CURFEW,
                "",
                null,
                order.startsOn(),
                day("2017-05-03"),
                "",
                null);
        orders.make(order, List.of(Cast.shoplifting(order)), List.of(curfew), SIAN);
        var path = "/" + order.id() + "/correction";
        var shorter = join(
                details("4", "7", "2016"),
                "kind",
                "COMMUNITY_ORDER",
                "version",
                version(get(SIAN, path)),
                "reason",
                "Length");
        replace(shorter, "length", "6 months");
        assertThat(post(SIAN, path, shorter))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Curfew: A requirement must end on or before the day the order does, 3 January 2017");
    }

    @Test
    void aRequirementOfOnePersonIsNotFoundUnderAnother() {
        var order = made();
        var elsewhere = UUID.randomUUID();
        assertThat(get(SIAN, "/" + order.id() + "/requirements/" + elsewhere + "/end"))
                .hasStatus(NOT_FOUND);
        assertThat(get(SIAN, "/" + elsewhere + "/end")).hasStatus(NOT_FOUND);
    }

    @Test
    void aRequirementIsAddedPutRightAndEnded() {
        var order = made();
        var path = "/" + order.id() + "/requirements";
        assertThat(post(
                        SIAN,
                        path + "/new",
                        "onceAs",
                        UUID.randomUUID().toString(),
                        "kind",
                        "CURFEW",
                        "amount",
                        "3",
                        "unit",
                        "MONTHS"))
                .hasStatus3xxRedirection();
        var curfew = sentences.get(crn, order.id()).requirements().stream()
                .filter(each -> each.kind() == Requirement.Kind.CURFEW)
                .findFirst()
                .orElseThrow();
        assertThat(post(
                        SIAN,
                        path + "/" + curfew.id() + "/correction",
                        "version",
                        "1",
                        "kind",
                        "CURFEW",
                        "amount",
                        "4",
                        "unit",
                        "MONTHS",
                        "reason",
                        "Misread"))
                .hasStatus3xxRedirection();
        assertThat(get(SIAN, "")).bodyText().contains("4 months curfew").doesNotContain("3 months curfew");
        assertThat(post(
                        SIAN,
                        path + "/" + curfew.id() + "/end",
                        "endedOn.day",
                        "1",
                        "endedOn.month",
                        "11",
                        "endedOn.year",
                        "2016",
                        "why",
                        "REVOKED"))
                .hasStatus3xxRedirection();
        assertThat(get(SIAN, "")).bodyText().contains("Taken off by the court, 1 Nov 2016");
    }

    private Sentence made() {
        var order = Cast.communityOrder(crn);
        orders.make(order, List.of(Cast.shoplifting(order)), List.of(Cast.unpaidWork(order, 150)), SIAN);
        return order;
    }

    private static String[] details(String day, String month, String year) {
        return new String[] {
            "offence", "04600", "court", "NWPCMC", "length", "12 months",
            "convictedOn.day", day, "convictedOn.month", month, "convictedOn.year", year,
            "sentencedOn.day", day, "sentencedOn.month", month, "sentencedOn.year", year
        };
    }

    private static String[] join(String[] first, String... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static void replace(String[] fields, String name, String value) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(name)) {
                fields[i + 1] = value;
            }
        }
    }

    private static String version(MvcTestResult page) {
        try {
            Matcher field = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                    .matcher(page.getResponse().getContentAsString());
            assertThat(field.find()).isTrue();
            return field.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(SignedIn person, String path) {
        return browser.get()
                .uri("/cases/" + crn + "/orders" + path)
                .with(as(person))
                .exchange();
    }

    private MvcTestResult post(SignedIn person, String path, String... fields) {
        var request = browser.post()
                .uri("/cases/" + crn + "/orders" + path)
                .with(as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static RequestPostProcessor as(SignedIn person) {
        var roles = person.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return authentication(new TestingAuthenticationToken(person, null, roles));
    }
}
