package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.web.Newport;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactNoted;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class ReadingTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    @Autowired
    Facts facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LimitedAccess limited;

    Newport newport;

    @BeforeEach
    void aTeamAtNewport() {
        newport = new Newport();
    }

    @Test
    void aProgramReadsTheCasesOfTheOfficerInWhoseNameItAsks() {
        assertThat(get(newport.sian, "/api/cases"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("people[*].crn")
                .asArray()
                .containsExactly(newport.rhys.value());
        assertThat(get(newport.sian, "/api/cases/" + newport.rhys))
                .hasStatusOk()
                .bodyText()
                .contains("Rhys Morgan", "1985-05-03", "Sian Howells", "Community order");
    }

    @Test
    void theRecordIsReadPartByPartInTheOrderInWhichItWasWritten() {
        for (int n = 1; n <= 5; n++) {
            note(newport.rhys, "Note " + n, LocalDate.of(2016, 11, 30 - n));
        }
        var read = new ArrayList<String>();
        long after = 0;
        for (boolean more = true; more; ) {
            var answer = get(newport.sian, "/api/cases/%s/record?limit=2&after=%d".formatted(newport.rhys, after));
            assertThat(answer).hasStatusOk();
            read.addAll(strings(answer, "$.facts[*].sentence"));
            after = Long.parseLong(strings(answer, "$.facts[-1:].position").getFirst());
            more = strings(answer, "$.more").equals(List.of("true"));
        }
        assertThat(read).containsExactly("Note 1", "Note 2", "Note 3", "Note 4", "Note 5");
    }

    @Test
    void theRecordIsReadByKindAndAsItWasKnown() {
        note(newport.rhys, "Known today", LocalDate.of(2016, 11, 30));
        var record = "/api/cases/%s/record".formatted(newport.rhys);
        assertThat(strings(get(newport.sian, record + "?kind=test.noted/1"), "$.facts[*].data.words"))
                .containsExactly("Known today");
        assertThat(strings(get(newport.sian, record + "?kind=test.other/1"), "$.facts[*].sentence"))
                .isEmpty();
        assertThat(strings(get(newport.sian, record + "?knownAt=2016-11-29"), "$.facts[*].sentence"))
                .isEmpty();
    }

    @Test
    void whatCannotBeAskedIsSaidByItsName() {
        var record = "/api/cases/%s/record".formatted(newport.rhys);
        assertThat(get(newport.sian, record + "?limit=0"))
                .hasStatus(422)
                .bodyText()
                .contains("limit must be between 1 and 500");
        assertThat(get(newport.sian, record + "?knownAt=yesterday"))
                .hasStatus(422)
                .bodyText()
                .contains("knownAt must be a real date, like 2016-11-24");
        assertThat(get(newport.sian, record + "?after=1")).hasStatus(404);
    }

    @Test
    void somebodyFromOutsideSaysWhyOnceADay() throws SQLException {
        var address = "/api/cases/" + newport.rhys;
        var outsider = new SignedIn("out" + newport.number, "Ann Other", null, newport.inspector.roles());
        assertThat(get(outsider, address)).hasStatus(403).bodyText().contains("urn:prawf:reason-needed", "POST /api");
        assertThat(post(outsider, address + "/reason-for-access", "{\"reason\": \"SOMETHING_ELSE\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why you need this record");
        assertThat(post(outsider, address + "/reason-for-access", "{\"reason\": \"OVERSIGHT_OR_INSPECTION\"}"))
                .hasStatus(204);
        assertThat(get(outsider, address)).hasStatusOk();
        assertThat(written(outsider)).containsExactly("REASON_ASKED", "READ");
    }

    @Test
    void aLimitedRecordSaysWhomToAskAndNothingOfThePerson() throws SQLException {
        limited.limit(
                newport.rhys,
                LimitedAccess.Kind.EXCLUSION,
                List.of(newport.sian.userName()),
                "They are cousins",
                "admin");
        for (var part : new String[] {"", "/record"}) {
            assertThat(get(newport.sian, "/api/cases/" + newport.rhys + part))
                    .hasStatus(404)
                    .bodyText()
                    .contains("This record is limited", "duty manager")
                    .doesNotContain("Rhys", "cousins");
        }
        assertThat(strings(get(newport.sian, "/api/cases"), "$.people[*].crn")).isEmpty();
        assertThat(written(newport.sian)).containsExactly("LIMITED", "LIMITED");
    }

    @Test
    void peopleAreLookedForInWhatIsSentAndNotInTheAddress() {
        assertThat(search("{\"words\": \"%s\"}".formatted(newport.rhys)))
                .hasStatusOk()
                .bodyText()
                .contains("Morgan, Rhys");
        assertThat(search("{\"words\": \" \"}")).hasStatus(422).bodyText().contains("Enter a name");
        assertThat(search("{\"words\": null}")).hasStatus(422);
        assertThat(get(newport.sian, "/api/search?words=Morgan")).hasStatus(405);
    }

    private MvcTestResult search(String body) {
        return post(newport.sian, "/api/search", body);
    }

    private MvcTestResult get(SignedIn person, String address) {
        return browser.get()
                .uri(address)
                .with(programs.in(person, Scope.values()))
                .exchange();
    }

    private MvcTestResult post(SignedIn person, String address, String body) {
        return browser.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(programs.in(person, Scope.values()))
                .exchange();
    }

    private void note(Crn crn, String words, LocalDate on) {
        transaction.executeWithoutResult(
                _ -> facts.append(NewFact.of(crn, new FactNoted(words), When.on(on), "note", "test", TestClock.TEN)));
    }

    private static List<String> strings(MvcTestResult answer, String path) {
        return Json.strings(answer, path);
    }

    private List<String> written(SignedIn person) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var select = owner.prepareStatement(
                        "select result from access.opening where crn = ? and user_name = ? order by id")) {
            select.setString(1, newport.rhys.value());
            select.setString(2, person.userName());
            var results = new ArrayList<String>();
            for (var rows = select.executeQuery(); rows.next(); ) {
                results.add(rows.getString(1));
            }
            return results;
        }
    }
}
