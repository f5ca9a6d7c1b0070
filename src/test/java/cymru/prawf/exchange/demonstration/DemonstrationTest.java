package cymru.prawf.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.database.ApplicationRole;
import cymru.prawf.database.CannotStart;
import cymru.prawf.database.Progress;
import cymru.prawf.record.Seals;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Gwent in a database of its own, loaded once as from the command line. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"prawf.database.as-owner=true", "spring.main.lazy-initialization=true"})
@ContextConfiguration(initializers = DemonstrationTest.OwnDatabase.class)
@Import(TestClock.Settings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        static final String URL = TestDatabase.create("gwent");

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "prawf.database.url=" + URL,
                            "prawf.database.owner=" + TestDatabase.OWNER,
                            "prawf.database.owner-password=" + TestDatabase.PASSWORD)
                    .applyTo(context);
        }
    }

    @Autowired
    Demonstration demonstration;

    @Autowired
    Seals seals;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void load() {
        demonstration.load(Progress.SILENT);
    }

    @Test
    void everyCaseOfTheReportIsInTheDatabase() {
        assertThat(count("select count(*) from person.person")).isEqualTo(2_761);
        assertThat(count("""
                select count(*) from allocation.holder_view
                 where provider = 'WCRC' and during @> date '2016-11-30'
                """)).isEqualTo(1_565);
        assertThat(count("""
                select count(*) from allocation.holder_view
                 where provider = 'N03' and during @> date '2016-11-30'
                """)).isEqualTo(1_196);
    }

    @Test
    void everybodyHasAPlaceAnOrderAndARecord() {
        assertThat(count("""
                select count(*) from person.person p
                 where not exists (select from person.address_view a where a.crn = p.crn and a.until_date is null)
                    or not exists (select from sentence.sentence_view s where s.crn = p.crn)
                    or (select count(*) from record.fact f where f.crn = p.crn) < 10
                """)).isZero();
    }

    @Test
    void everyFactIsSealedAndNoneIsAltered() {
        var proof = seals.prove(_ -> {});
        assertThat(proof.holds()).isTrue();
        assertThat(proof.sealed()).isEqualTo(count("select count(*) from record.fact"));
    }

    @Test
    void everyOutcomeStandsBesideItsFact() {
        assertThat(count("""
                select count(*) from contact.outcome o
                 where not exists (select from record.fact f
                                    where f.crn = o.crn and f.position = o.fact and f.kind = 'contact.outcome-recorded/1'
                                      and f.data ->> 'result' = o.result)
                """)).isZero();
    }

    @Test
    void theDayIsAliveForWhoeverSignsInAsTheOfficer() {
        assertThat(count("""
                select count(*) from contact.appointment_view
                 where officer = 'GWC02' and starts_at::date = date '2016-11-30' and result is null
                """)).isBetween(8L, 12L);
        assertThat(count("""
                select count(*) from contact.appointment_view
                 where officer = 'GWC02' and starts_at < '2016-11-30' and outcome_version = 0
                """)).isBetween(1L, 25L);
    }

    @Test
    void everySignInWorksAndEveryColleagueHasANameToBeRecordedBy() {
        assertThat(SignIn.values())
                .allSatisfy(each -> assertThat(
                                accounts.find(each.userName()).orElseThrow().roles())
                        .containsExactly(each.role()));
        assertThat(accounts.find("officer").orElseThrow().staffCode()).isEqualTo("GWC02");
        assertThat(accounts.find("officer").orElseThrow().roles()).containsExactly(Role.RESPONSIBLE_OFFICER);
        assertThat(count("""
                select count(*) from (select distinct recorded_by from record.fact) f
                 where not exists (select from access.account a where a.user_name = f.recorded_by)
                """)).isZero();
    }

    /** One of these records is restricted and theirs, one is restricted to others, and from one they are excluded. */
    @Test
    void theOfficerSeesOneLimitedRecordAndIsRefusedTwo() throws SQLException {
        var limited = db.sql("""
                        select distinct crn from access.limitation
                         where kind = 'RESTRICTION' and crn in (select crn from access.limitation where user_name = 'officer')
                        """).query(String.class).list();
        assertThat(limited).hasSize(1);
        assertThat(seenBy("officer", limited.getFirst())).isTrue();
        assertThat(seenBy("hub", limited.getFirst())).isFalse();
        var excluded = db.sql("select crn from access.limitation where kind = 'EXCLUSION' and user_name = 'officer'")
                .query(String.class)
                .single();
        assertThat(seenBy("officer", excluded)).isFalse();
        assertThat(seenBy("hub", excluded)).isTrue();
    }

    @Test
    void loadedAgainItAddsNothing() {
        long before = count("select count(*) from record.fact");
        db.sql("update exchange.demonstration set loaded = 0").update();
        demonstration.load(Progress.SILENT);
        assertThat(count("select count(*) from record.fact")).isEqualTo(before);
        assertThat(count("select loaded from exchange.demonstration")).isEqualTo(1);
    }

    @Test
    void peopleOfAnotherSeedDoNotMoveIn() {
        assertThatThrownBy(() -> demonstration.load(1, 1, Progress.SILENT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("seed 2016");
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private static boolean seenBy(String userName, String crn) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        OwnDatabase.URL, ApplicationRole.NAME, ApplicationRole.password(TestDatabase.PASSWORD));
                var tell = connection.prepareStatement("select set_config('prawf.user', ?, false)");
                var look = connection.prepareStatement("select from person.person where crn = ?")) {
            tell.setString(1, userName);
            tell.execute();
            look.setString(1, crn);
            return look.executeQuery().next();
        }
    }
}
