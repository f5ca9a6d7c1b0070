package cymru.prawf.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.caseload.TeamBoard.Member;
import cymru.prawf.caseload.web.TeamPage;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamPageTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    Managed newport = new Managed("CRCNEW", "Newport", "Newport");
    Member here = member("N07A001", "1.00", 62, null, null);
    Member coveredFor = member("N07A002", "0.80", 55, "SICKNESS", "Rhys Morgan");
    Member uncovered = member("N07A003", "1.00", 58, "ANNUAL_LEAVE", null);
    TeamPage page = new TeamPage(TODAY, Map.of(newport, List.of(here, coveredFor, uncovered)), 0);

    @Test
    void casesAreNeverToldWithoutWhatTheyAreCountedAgainst() {
        assertThat(page.caption(newport, List.of(here, coveredFor, uncovered)))
                .isEqualTo(
                        "Newport, 30 November 2016: 175 cases, 2.8 full-time equivalent; 62.5 cases a full-time equivalent");
    }

    @Test
    void aTeamWithoutPostsHasNoAverage() {
        assertThat(page.caption(newport, List.of()))
                .isEqualTo("Newport, 30 November 2016: 0 cases, 0 full-time equivalent");
    }

    @Test
    void aTeamThatHoldsNoCasesHasNoAverage() {
        assertThat(page.caption(newport, List.of(member("N07A004", "1.00", 0, null, null))))
                .isEqualTo("Newport, 30 November 2016: 0 cases, 1 full-time equivalent");
    }

    @Test
    void uncoveredAreThoseWhoAreAwayAndNobodyCoversFor() {
        assertThat(page.uncovered(List.of(here, coveredFor, uncovered))).containsExactly(uncovered);
        assertThat(page.away(List.of(here, coveredFor, uncovered))).containsExactly(coveredFor, uncovered);
    }

    private static Member member(
            String code, String fte, int cases, @Nullable String absence, @Nullable String covers) {
        return new Member(
                new StaffCode(code),
                code,
                Grade.PSO,
                new BigDecimal(fte),
                cases,
                0,
                0,
                absence,
                TODAY.plusDays(3),
                covers);
    }
}
