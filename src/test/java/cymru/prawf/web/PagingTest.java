package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "25, 1", "26, 2", "430, 18"})
    void thereAreTwentyFiveToAPage(int total, int pages) {
        assertThat(Paging.of(1, total, "/x").pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "2, 2", "99, 3"})
    void aPageThatIsNotThereIsTheNearestThatIs(int asked, int shown) {
        assertThat(Paging.of(asked, 60, "/x").page()).isEqualTo(shown);
    }

    @Test
    void theFirstTheLastAndTheNeighboursAreShown() {
        assertThat(Paging.of(7, 430, "/x").numbers()).containsExactly(1, Paging.GAP, 6, 7, 8, Paging.GAP, 18);
        assertThat(Paging.of(1, 430, "/x").numbers()).containsExactly(1, 2, Paging.GAP, 18);
        assertThat(Paging.of(2, 60, "/x").numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void theFilterStaysWhenThePageTurns() {
        assertThat(Paging.of(2, 60, "/places?on=3+May&page=9").href(3)).isEqualTo("/places?on=3+May&page=3");
    }
}
