package cymru.prawf.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class PostsTest {

    static final LocalDate MONDAY = LocalDate.of(2016, 12, 5);

    SmallGwent gwent;

    @Autowired
    Posts posts;

    @Autowired
    Officers officers;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("PO");
    }

    @Test
    void anOfficerWhoMovesLeavesOneTeamTheDayBeforeJoiningTheOther() {
        var sian = gwent.officer("1", "Sian", "Howells", "N1", Grade.PO);
        move(sian, "N1", "C1", MONDAY);
        assertThat(officers.teamsOf(sian, MONDAY.minusDays(1))).containsExactly("PON1");
        assertThat(officers.teamsOf(sian, MONDAY)).containsExactly("POC1");
        assertThat(posts.of(sian)).extracting(Post::grade).containsOnly(Grade.PO);
    }

    @Test
    void anOfficerMovesOnlyFromATeamSheWorksIn() {
        var sian = gwent.officer("2", "Sian", "Howells", "N1", Grade.PO);
        assertThatThrownBy(() -> move(sian, "N2", "C1", MONDAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Sian Howells does not work in this team on 5 December 2016");
    }

    @Test
    void nobodyMovesToATeamThatClosesBeforeThePostEnds() {
        var sian = gwent.officer("3", "Sian", "Howells", "N1", Grade.PO);
        gwent.write(batch -> StaffRows.add(
                batch,
                new Team(
                        "POX",
                        "Closing",
                        Team.Kind.CUSTODY,
                        "POCN",
                        null,
                        new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)))));
        assertThatThrownBy(() -> move(sian, "N1", "X", MONDAY)).isInstanceOf(RuleBroken.class);
        assertThat(officers.teamsOf(sian, MONDAY)).containsExactly("PON1");
    }

    @Test
    void aMoveSentTwiceIsMadeOnce() {
        var sian = gwent.officer("4", "Sian", "Howells", "N1", Grade.PO);
        var key = UUID.randomUUID().toString();
        posts.move(sian, "PON1", "POC1", MONDAY, "manager", key);
        posts.move(sian, "PON1", "POC1", MONDAY, "manager", key);
        assertThat(posts.of(sian)).hasSize(2);
    }

    private void move(StaffCode officer, String from, String to, LocalDate on) {
        posts.move(
                officer,
                "PO" + from,
                "PO" + to,
                on,
                "manager",
                UUID.randomUUID().toString());
    }
}
