package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PrawfTest
class CaseDoorTest {

    static final AtomicInteger NEXT = new AtomicInteger(500000);

    static final SignedIn OFFICER =
            new SignedIn("door-officer", "Sian Howells", "DOOR01", Set.of(Role.RESPONSIBLE_OFFICER));
    static final SignedIn MANAGER = new SignedIn("door-manager", "Rhys Morgan", "DOOR02", Set.of(Role.TEAM_MANAGER));
    static final SignedIn INSPECTOR = new SignedIn("door-inspector", "Mair Evans", null, Set.of(Role.INSPECTOR));
    static final SignedIn ANALYST = new SignedIn("door-analyst", "Gwyn Rees", null, Set.of(Role.ANALYST));

    @Autowired
    MockMvcTester browser;

    @Autowired
    LimitedAccess limited;

    Crn crn = new Crn("D" + NEXT.incrementAndGet());

    @BeforeEach
    void aCaseOfTheOfficer() throws SQLException {
        asOwner(
                "insert into person.person (crn, surname, forename, recorded_by, recorded_at) values ('%s', 'Secretname', 'Dai', 'test', now())");
        asOwner("""
                insert into allocation.responsible_officer
                       (crn, officer, team, provider, during, reason, note, planned, allocated_by, allocated_at)
                values ('%s', 'DOOR01', 'DOORTEAM', 'DOORCRC', '[2016-01-01,)', 'INITIAL_ALLOCATION', '', true, 'test', now())
                """);
    }

    @Test
    void theOfficerWhoHoldsTheCaseWalksIn() throws SQLException {
        assertThat(open(OFFICER, "")).hasStatusOk().bodyText().contains("Dai Secretname");
        assertThat(written(OFFICER)).containsExactly("READ");
    }

    @Test
    void somebodyFromOutsideIsAskedWhyOnceADayAndThenGoesOn() throws SQLException {
        assertThat(open(INSPECTOR, "/chronology"))
                .hasRedirectedUrl("/cases/%s/reason-for-access?to=%%2Fcases%%2F%s%%2Fchronology".formatted(crn, crn));
        assertThat(give(INSPECTOR, "OVERSIGHT_OR_INSPECTION", "", "/cases/%s/chronology".formatted(crn)))
                .hasRedirectedUrl("/cases/%s/chronology".formatted(crn));
        assertThat(open(INSPECTOR, "/chronology")).hasStatusOk();
        assertThat(open(INSPECTOR, "")).hasStatusOk();
        assertThat(written(INSPECTOR)).containsExactly("REASON_ASKED", "READ", "READ");
    }

    @Test
    void aReasonOfAnotherKindNeedsWords() {
        assertThat(give(INSPECTOR, "SOMETHING_ELSE", " ", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why you need");
    }

    @Test
    void theReasonLeadsNowhereButToTheCase() {
        assertThat(give(INSPECTOR, "COVERING", "", "https://elsewhere.example/"))
                .hasRedirectedUrl("/cases/" + crn);
        assertThat(give(INSPECTOR, "COVERING", "", "//elsewhere.example/")).hasRedirectedUrl("/cases/" + crn);
    }

    @Test
    void aLimitedRecordSaysWhomToAskAndNothingOfThePerson() throws SQLException {
        limited.limit(crn, LimitedAccess.Kind.EXCLUSION, List.of(OFFICER.userName()), "They are cousins", "admin");
        for (var page : new String[] {"", "/chronology", "/person", "/orders", "/appointments", "/reason-for-access"}) {
            assertThat(open(OFFICER, page))
                    .as(page)
                    .hasStatus(404)
                    .bodyText()
                    .contains("This record is limited", "duty manager")
                    .doesNotContain("Secretname", "Dai", "cousins", "Sian Howells holds");
        }
        assertThat(written(OFFICER)).containsOnly("LIMITED").hasSize(6);
    }

    @Test
    void noSuchCaseIsNotFoundAndWrittenDown() throws SQLException {
        var nobody = new Crn("D999999");
        assertThat(browser.get().uri("/cases/{crn}", nobody).with(as(OFFICER))).hasStatus(404);
        assertThat(written(OFFICER, nobody)).containsExactly("NO_SUCH_CASE");
        assertThat(browser.get().uri("/cases/nonsense").with(as(OFFICER))).hasStatus(404);
    }

    @Test
    void figuresPeopleOpenNoRecord() throws SQLException {
        assertThat(open(ANALYST, "")).hasStatus(403).bodyText().doesNotContain("Secretname");
        assertThat(written(ANALYST)).containsExactly("NOT_ALLOWED");
    }

    @Test
    void aManagerSeesWhoLookedAndAnOfficerDoesNot() {
        open(INSPECTOR, "");
        give(INSPECTOR, "OVERSIGHT_OR_INSPECTION", "", "");
        open(INSPECTOR, "");
        give(MANAGER, "COVERING", "", "");
        assertThat(open(MANAGER, "/access"))
                .hasStatusOk()
                .bodyText()
                .contains("door-inspector", "Oversight or inspection", "Opened 1 page");
        assertThat(open(OFFICER, "/access")).hasStatus(403);
    }

    @Test
    void theAuditCannotBeEdited() throws SQLException {
        open(OFFICER, "");
        for (var attempt : new String[] {"delete from access.opening", "update access.opening set user_name = 'x'"}) {
            try (var owner = TestDatabase.asOwner();
                    var statement = owner.createStatement()) {
                assertThat(catchThrowable(() -> statement.execute(attempt))).hasMessageContaining("never edited");
            }
        }
    }

    private MvcTestResult open(SignedIn person, String page) {
        return browser.get().uri("/cases/" + crn + page).with(as(person)).exchange();
    }

    private MvcTestResult give(SignedIn person, String reason, String words, String to) {
        return browser.post()
                .uri("/cases/{crn}/reason-for-access", crn)
                .with(as(person))
                .with(csrf())
                .param("reason", reason)
                .param("words", words)
                .param("to", to)
                .exchange();
    }

    private static RequestPostProcessor as(SignedIn person) {
        return authentication(PasswordSignIn.signedIn(person));
    }

    private List<@Nullable String> written(SignedIn person) throws SQLException {
        return written(person, crn);
    }

    private static List<@Nullable String> written(SignedIn person, Crn crn) throws SQLException {
        var owner = new SingleConnectionDataSource(TestDatabase.asOwner(), true);
        try {
            return JdbcClient.create(owner)
                    .sql("select result from access.opening where crn = ? and user_name = ? order by id")
                    .params(crn.value(), person.userName())
                    .query(String.class)
                    .list();
        } finally {
            owner.destroy();
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var run = owner.createStatement()) {
            run.execute(statement.formatted(crn));
        }
    }
}
