package cymru.prawf.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class ReorganisationsTest {

    static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

    SmallGwent gwent;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("RE");
        gwent.officer("1", "Sian", "Howells", "N1", Grade.PO);
    }

    @Test
    void aTeamThatMovesBelongsToItsOldClusterBeforeTheDayAndToItsNewOneFromIt() {
        move("N1", "CC", "OC", APRIL);
        assertThat(teams.get("REN1", APRIL.minusDays(1)).clusterName()).isEqualTo("Newport");
        assertThat(teams.get("REN1", APRIL).clusterName()).isEqualTo("Caerphilly");
        assertThat(teams.get("REN1", APRIL).officeName()).isEqualTo("Caerphilly");
    }

    @Test
    void aTeamThatIsRenamedKeepsItsOldNameOnTheDaysBefore() {
        rename("N2", "Newport women's team", APRIL);
        assertThat(teams.get("REN2", APRIL.minusDays(1)).name()).isEqualTo("Newport 2");
        assertThat(teams.get("REN2", APRIL).name()).isEqualTo("Newport women's team");
    }

    @Test
    void aChangeBeforeTheLastOneIsRefused() {
        rename("C1", "Caerphilly", APRIL);
        assertThatThrownBy(() -> rename("C1", "Caerffili", APRIL))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Caerphilly has been as it is since 1 April 2016. Choose a later date");
    }

    @Test
    void noTeamMovesToAClusterThatDoesNotExist() {
        assertThatThrownBy(() -> move("P1", "NOWHERE", "OC", APRIL))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("There is no such cluster or office over the whole of that period");
        assertThat(teams.get("REP1", APRIL).clusterName()).isEqualTo("Powys");
    }

    @Test
    void theSameReorganisationSentTwiceIsMadeOnce() {
        var key = UUID.randomUUID().toString();
        reorganisations.rename("RES1", "Newport NPS", APRIL, "manager", key);
        reorganisations.rename("RES1", "Newport NPS", APRIL, "manager", key);
        assertThat(db.sql("select count(*) from staff.team where code = 'RES1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void move(String team, String cluster, String office, LocalDate from) {
        reorganisations.move(
                "RE" + team,
                "RE" + cluster,
                "RE" + office,
                from,
                "manager",
                UUID.randomUUID().toString());
    }

    private void rename(String team, String name, LocalDate from) {
        reorganisations.rename(
                "RE" + team, name, from, "manager", UUID.randomUUID().toString());
    }
}
