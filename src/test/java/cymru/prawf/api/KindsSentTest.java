package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.web.Newport;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each kind of fact that another system may send, by the rules and for the roles of its page. */
@PrawfTest
class KindsSentTest {

    static final String RISK = """
            {"harm": "HIGH", "likelihood": 62, "category": 2, "level": 1, "words": "Two call-outs", "seen": 0}""";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    Newport newport;

    @BeforeEach
    void aTeamAtNewport() {
        newport = new Newport();
    }

    @Test
    void riskLevelsAreRecordedOnceAndNotOverSomebodyElsesHead() {
        assertThat(recorded(send("1", "assessment.risk-recorded/1", RISK))).isTrue();
        assertThat(send("2", "assessment.risk-recorded/1", RISK.replace("62", "20")))
                .bodyText()
                .contains("Someone else has recorded risk levels");
        var seen = Json.string(read(), "$.facts[0].position");
        assertThat(recorded(send(
                        "3",
                        "assessment.risk-recorded/1",
                        RISK.replace("62", "20").replace("\"seen\": 0", "\"seen\": " + seen))))
                .isTrue();
        assertThat(recorded(send("1", "assessment.risk-recorded/1", RISK))).isTrue();
        assertThat(sentences())
                .containsExactly(
                        "Risk of serious harm high; likelihood of reoffending 62%; MAPPA category 2, level 1",
                        "Risk of serious harm high; likelihood of reoffending 20%; MAPPA category 2, level 1");
    }

    @Test
    void whatIsMissingIsSaidInTheWordsOfThePage() {
        assertThat(send("1", "assessment.risk-recorded/1", "{\"likelihood\": 101}"))
                .bodyText()
                .contains(
                        "Select the risk of serious harm",
                        "whole number from 0 to 100",
                        "Enter why the levels are what they are",
                        "Say the position of the risk levels that you have read; 0 for none");
        assertThat(send("2", "supervision.plan-recorded/1", "{}")).bodyText().contains("Enter the objectives");
        assertThat(send("3", "person.address-changed/1", "{}")).bodyText().contains("Enter the number and street");
        assertThat(send("4", "person.circumstance-begun/1", "{}")).bodyText().contains("Enter what began or is so");
        assertThat(send("5", "person.address-ended/1", "{}")).bodyText().contains("Say which");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void plansAreRecorded() {
        var plan = "{\"done\": \"REVIEWED\", \"words\": \"Find work\"}";
        assertThat(recorded(send("1", "supervision.plan-recorded/1", plan))).isTrue();
        assertThat(recorded(send("1", "supervision.plan-recorded/1", plan))).isTrue();
        assertThat(sentences()).containsExactly("Plan reviewed");
    }

    @Test
    void oversightIsAManagersAndPlansAreNotAnAdministrators() {
        var oversight = "{\"asked\": \"Is he safe?\", \"advised\": \"See him at home\"}";
        assertThat(send("1", "supervision.oversight-recorded/1", oversight))
                .bodyText()
                .contains("not part of the role");
        var manager = as(Role.TEAM_MANAGER);
        assertThat(recorded(send(manager, "1", "supervision.oversight-recorded/1", oversight)))
                .isTrue();
        var administrator = as(Role.CASE_ADMINISTRATOR);
        assertThat(send(
                        administrator,
                        "2",
                        "supervision.plan-recorded/1",
                        "{\"done\": \"AGREED\", \"words\": \"Work\"}"))
                .bodyText()
                .contains("not part of the role");
        assertThat(recorded(send(
                        administrator,
                        "3",
                        "assessment.indicator-reported/1",
                        "{\"indicator\": \"ARREST\", \"reportedBy\": \"Police\", \"note\": \"Released\"}")))
                .isTrue();
        assertThat(sentences()).containsExactly("Oversight by Sian Howells", "Arrest reported by Police");
    }

    @Test
    void anotherMainAddressEndsTheOneBefore() {
        var address = "{\"use\": \"MAIN\", \"street\": \"4 Dock Street\", \"town\": \"Newport\"}";
        assertThat(recorded(send("1", "person.address-changed/1", address))).isTrue();
        assertThat(recorded(send("1", "person.address-changed/1", address))).isTrue();
        assertThat(sentences())
                .containsExactly(
                        "No longer at 12 High Street, Newport, NP20 1AA", "Main address is now 4 Dock Street, Newport");
    }

    @Test
    void aCircumstanceBeginsAndEnds() {
        var begun = "{\"kind\": \"EMPLOYMENT\", \"what\": \"Warehouse, nights\", \"toldBy\": \"Rhys\"}";
        assertThat(recorded(send("1", "person.circumstance-begun/1", begun))).isTrue();
        var id = Json.string(read(), "$.facts[0].subject").replace("circumstance:", "");
        var ended = "{\"id\": \"%s\", \"reason\": \"Laid off\"}".formatted(id);
        assertThat(recorded(send("2", "person.circumstance-ended/1", ended))).isTrue();
        assertThat(recorded(send("2", "person.circumstance-ended/1", ended))).isTrue();
        assertThat(recorded(send("3", "person.address-ended/1", ended))).isFalse();
        assertThat(sentences())
                .containsExactly(
                        "Work, training and money: Warehouse, nights, as Rhys told us",
                        "Work, training and money: Warehouse, nights ended");
    }

    private SignedIn as(Role role) {
        return new SignedIn(
                "%s%d".formatted(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), newport.number),
                "Sian Howells",
                newport.sian.staffCode(),
                Set.of(role));
    }

    private MvcTestResult send(String key, String kind, String data) {
        return send(newport.sian, key, kind, data);
    }

    private MvcTestResult send(SignedIn person, String key, String kind, String data) {
        return browser.post()
                .uri("/api/facts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"facts\": [{\"key\": \"%s\", \"crn\": \"%s\", \"kind\": \"%s\", \"on\": \"2016-11-29\", \"data\": %s}]}"
                                .formatted(key, newport.rhys, kind, data))
                .with(programs.in(person, Scope.FACTS))
                .exchange();
    }

    private MvcTestResult read() {
        return browser.get()
                .uri("/api/cases/%s/record".formatted(newport.rhys))
                .with(programs.in(newport.sian, Scope.READ))
                .exchange();
    }

    private List<String> sentences() {
        return Json.strings(read(), "$.facts[*].sentence");
    }

    private static boolean recorded(MvcTestResult answer) {
        return Json.string(answer, "$.facts[0].recorded").equals("true");
    }
}
