package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.CannotStart;
import cymru.prawf.staff.SmallGwent;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine;

@PrawfTest
@ExtendWith(OutputCaptureExtension.class)
class AccountVerbTest {

    @Autowired
    BeanFactory program;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    String sian = "sian-" + UUID.randomUUID();

    @Test
    void anAccountIsOpenedWithAPasswordThatIsShownOnce(CapturedOutput said) {
        new SmallGwent("AV").officer("1", "Sian", "Howells");
        assertThat(account(sian, "--role", "administrator,team-manager", "--staff", "av1", "--generate"))
                .isZero();
        assertThat(accounts.find(sian)).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Sian Howells");
            assertThat(person.staffCode()).isEqualTo("AV1");
            assertThat(person.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.TEAM_MANAGER);
        });
        assertThat(said.getOut()).contains("The staff code AV1 is that of Sian Howells.");
        var shown = said.getOut().replaceAll("(?s).*shown this once: (\\S+).*", "$1");
        assertThat(passwords.matches(shown, accounts.passwordHash(sian).orElseThrow()))
                .isTrue();
    }

    @Test
    void anAccountThatIsThereIsReplacedOnlyWhenAskedTo() {
        account(sian, "--role", "court", "--generate");
        assertRefused("There is an account %s already; add --replace".formatted(sian), sian, "--role", "inspector");
        assertThat(account(sian, "--role", "inspector", "--generate", "--replace"))
                .isZero();
        assertThat(accounts.find(sian).orElseThrow().roles()).containsExactly(Role.INSPECTOR);
    }

    @Test
    void whatIsWrongIsSaidAndOpensNothing() {
        assertRefused("'boss' is no role; choose from responsible-officer, ", sian, "--role", "boss");
        assertRefused("'?' is no staff code", sian, "--role", "court", "--staff", "?");
        assertRefused("No officer has the staff code AV9", sian, "--role", "court", "--staff", "AV9");
        assertRefused("'Sian Howells' is no user name", "Sian Howells", "--role", "court");
        assertThat(accounts.find(sian)).isEmpty();
    }

    @Test
    void whoeverSignsInWithTheOrganisationNeedsNoPassword() {
        assertThat(account(sian, "--role", "inspector", "--no-password")).isZero();
        assertThat(accounts.find(sian)).isPresent();
        assertThat(accounts.passwordHash(sian)).isEmpty();
    }

    @Test
    void theDemonstrationKeepsItsOwnSignIns() throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("insert into database.installation (holds) values ('DEMONSTRATION')");
            try {
                assertRefused("This database holds the demonstration", sian, "--role", "administrator");
            } finally {
                statement.execute("delete from database.installation");
            }
        }
        assertThat(accounts.find(sian)).isEmpty();
    }

    @Test
    void aPasswordIsAskedForTwiceAndIsLong() {
        assertThat(asked("three little words", "three little words")).isEqualTo("three little words");
        assertThatThrownBy(() -> asked("three little words", "three little worms"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not the same");
        assertThatThrownBy(() -> asked("prawf-demo", "prawf-demo")).hasMessageContaining("12 characters or more");
    }

    private void assertRefused(String sentence, String user, String... more) {
        assertThatThrownBy(() -> account(user, more))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    private int account(String user, String... more) {
        var verb = new AccountVerb();
        new CommandLine(verb).parseArgs(words(user, more));
        return verb.carryOut(program);
    }

    private static String[] words(String user, String... more) {
        var words = new ArrayList<>(List.of(user, "--name", "Sian Howells"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static String asked(String... typed) {
        Queue<String> answers = new ArrayDeque<>(List.of(typed));
        return NewPassword.asked(_ -> answers.remove().toCharArray());
    }
}
