package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.Scope;
import cymru.prawf.contact.web.Newport;
import cymru.prawf.kernel.Crn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class BatchTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    @Autowired
    LimitedAccess limited;

    Newport newport;

    @BeforeEach
    void aTeamAtNewport() {
        newport = new Newport();
    }

    @Test
    void factsOfSeveralKindsAreRecordedOnceHoweverOftenTheBatchIsSent() {
        var batch = new String[] {
            indicator("1", newport.rhys, "Police, log 17"),
            contact("2", "Rang to say he has a job"),
            outcome("3", newport.appointment(-1).toString())
        };
        assertThat(recorded(send(batch))).containsExactly("true", "true", "true");
        assertThat(recorded(send(batch))).containsExactly("true", "true", "true");
        assertThat(sentences())
                .containsExactlyInAnyOrder(
                        "Domestic abuse call-out reported by Police, log 17",
                        "Rang",
                        "Attended and complied: office appointment at Newport with Sian Howells");
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherOut() {
        limited.limit(
                new Newport().rhys, LimitedAccess.Kind.EXCLUSION, List.of(newport.sian.userName()), "Cousins", "admin");
        var sent = send(
                indicator("1", newport.rhys, ""),
                indicator("2", newport.rhys, "Police"),
                indicator("3", new Crn("CT99"), "Police"),
                "{\"key\": \"4\", \"crn\": \"%s\", \"kind\": \"person.person-registered/1\"}".formatted(newport.rhys),
                "{\"key\": \"5\", \"crn\": \"nobody\", \"kind\": \"assessment.indicator-reported/1\"}",
                "{\"crn\": \"%s\", \"kind\": \"assessment.indicator-reported/1\"}".formatted(newport.rhys));
        assertThat(recorded(sent)).containsExactly("false", "true", "false", "false", "false", "false");
        assertThat(sent)
                .bodyText()
                .contains(
                        "Enter who reported it",
                        "There is no case CT99",
                        "kind must be one of assessment.indicator-reported/1",
                        "A CRN is letters and then numbers",
                        "Enter a key of your own");
        assertThat(sentences()).containsExactly("Domestic abuse call-out reported by Police");
    }

    @Test
    void whatDoesNotBelongInAFactIsSaidByItsName() {
        assertThat(send("""
                        {"key": "1", "crn": "%s", "kind": "assessment.indicator-reported/1", "on": "2016-11-29",
                         "data": {"indicator": "RAIN"}}""".formatted(newport.rhys), """
                        {"key": "2", "crn": "%s", "kind": "assessment.indicator-reported/1", "on": "2016-11-29",
                         "data": {"indicater": "DOMESTIC_ABUSE_CALL_OUT"}}""".formatted(newport.rhys)))
                .hasStatusOk()
                .bodyText()
                .contains("data.indicator must be one of", "data.indicater");
    }

    @Test
    void aLimitedCaseTakesNothingFromThoseItIsClosedTo() {
        limited.limit(newport.rhys, LimitedAccess.Kind.EXCLUSION, List.of(newport.sian.userName()), "Cousins", "admin");
        var sent = send(indicator("1", newport.rhys, "Police"), indicator("2", newport.rhys, "Police"));
        assertThat(recorded(sent)).containsExactly("false", "false");
        assertThat(sent).bodyText().contains("This record is limited").doesNotContain("Rhys");
    }

    @Test
    void aThousandForgedIdentifiersAreEachRefused() {
        var forged = IntStream.range(0, 1_000)
                .mapToObj(n -> outcome("forged" + n, "00000000-0000-4000-8000-%012d".formatted(n)))
                .toArray(String[]::new);
        assertThat(recorded(send(forged))).hasSize(1_000).containsOnly("false");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void aBatchHoldsAThousandAtMost() {
        var many = IntStream.range(0, 1_001)
                .mapToObj(n -> indicator("" + n, newport.rhys, "Police"))
                .toArray(String[]::new);
        assertThat(send(many)).hasStatus(422).bodyText().contains("Send 1,000 facts at most");
        assertThat(send()).hasStatus(422).bodyText().contains("Send at least one fact");
        assertThat(send("null")).hasStatus(422);
        assertThat(sentences()).isEmpty();
    }

    private MvcTestResult send(String... facts) {
        return browser.post()
                .uri("/api/facts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(List.of(facts).stream().collect(Collectors.joining(", ", "{\"facts\": [", "]}")))
                .with(programs.in(newport.sian, Scope.FACTS))
                .exchange();
    }

    private List<String> sentences() {
        return Json.strings(
                browser.get()
                        .uri("/api/cases/%s/record".formatted(newport.rhys))
                        .with(programs.in(newport.sian, Scope.READ))
                        .exchange(),
                "$.facts[*].sentence");
    }

    private static List<String> recorded(MvcTestResult answer) {
        return Json.strings(answer, "$.facts[*].recorded");
    }

    private static String indicator(String key, Crn crn, String by) {
        return """
                {"key": "%s", "crn": "%s", "kind": "assessment.indicator-reported/1", "on": "2016-11-29",
                 "data": {"indicator": "DOMESTIC_ABUSE_CALL_OUT", "reportedBy": "%s", "note": "Called to the address"}}""".formatted(key, crn, by);
    }

    private String contact(String key, String note) {
        return """
                {"key": "%s", "crn": "%s", "kind": "contact.contact-recorded/1", "on": "2016-11-29", "at": "14:20",
                 "data": {"type": "CALL_RECEIVED", "officer": "%s", "note": "%s"}}""".formatted(key, newport.rhys, newport.sian.staffCode(), note);
    }

    private String outcome(String key, String appointment) {
        return """
                {"key": "%s", "crn": "%s", "kind": "contact.outcome-recorded/1",
                 "data": {"appointment": "%s", "result": "ATTENDED_COMPLIED"}}""".formatted(key, newport.rhys, appointment);
    }
}
