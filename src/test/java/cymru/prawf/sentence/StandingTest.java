package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.custody;
import static cymru.prawf.sentence.Cast.day;
import static cymru.prawf.sentence.Cast.recalled;
import static cymru.prawf.sentence.Cast.released;
import static cymru.prawf.sentence.Cast.stage;
import static cymru.prawf.sentence.Stage.Kind.LICENCE;
import static cymru.prawf.sentence.Stage.Kind.POST_SENTENCE_SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.kernel.Crn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    Sentence sixteenMonths = Cast.custodialSentence(new Crn("X100001"));

    /** In prison for half, recalled for six weeks, on licence again, then supervised to make up twelve months. */
    Custody whole = custody(
            List.of(released(sixteenMonths, "2016-09-02"), released(sixteenMonths, "2016-12-16")),
            List.of(recalled(sixteenMonths, "2016-11-04")),
            stage(sixteenMonths, LICENCE, "2016-09-02", "2016-11-03"),
            stage(sixteenMonths, LICENCE, "2016-12-16", "2017-05-03"),
            stage(sixteenMonths, POST_SENTENCE_SUPERVISION, "2017-05-04", "2017-09-01"));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2016-01-03, NOT_STARTED",
        "2016-01-04, IN_CUSTODY",
        "2016-09-01, IN_CUSTODY",
        "2016-09-02, ON_LICENCE",
        "2016-11-03, ON_LICENCE",
        "2016-11-04, RECALLED",
        "2016-12-15, RECALLED",
        "2016-12-16, ON_LICENCE",
        "2017-05-03, ON_LICENCE",
        "2017-05-04, ON_POST_SENTENCE_SUPERVISION",
        "2017-09-01, ON_POST_SENTENCE_SUPERVISION",
        "2017-09-02, ENDED",
    })
    void theStageOfACustodialSentenceOnADay(String on, Standing standing) {
        assertThat(Standing.on(day(on), sixteenMonths, whole)).isEqualTo(standing);
    }

    @Test
    void aReleaseWithoutAStageIsALicenceToTheEndOfTheSentence() {
        var older = custody(List.of(released(sixteenMonths, "2016-09-02")), List.of());
        assertThat(Standing.on(day("2017-05-03"), sixteenMonths, older)).isEqualTo(Standing.ON_LICENCE);
        assertThat(Standing.on(day("2017-05-04"), sixteenMonths, older)).isEqualTo(Standing.ENDED);
    }

    @Test
    void aSentenceThatWasSetAsideHasEndedWhateverItsStages() {
        var setAside = sixteenMonths.terminated(new Termination(day("2016-10-01"), Termination.Reason.SET_ASIDE));
        assertThat(Standing.on(day("2016-09-30"), setAside, whole)).isEqualTo(Standing.ON_LICENCE);
        assertThat(Standing.on(day("2016-10-01"), setAside, whole)).isEqualTo(Standing.ENDED);
    }

    @Test
    void somebodyReleasedAndRecalledOnOneDayIsBackInPrison() {
        var sameDay =
                custody(List.of(released(sixteenMonths, "2016-09-02")), List.of(recalled(sixteenMonths, "2016-09-02")));
        assertThat(Standing.on(day("2016-09-02"), sixteenMonths, sameDay)).isEqualTo(Standing.RECALLED);
    }
}
