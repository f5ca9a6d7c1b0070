package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Sentence.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceCheckTest {

    static final LocalDate TODAY = day("2016-11-30");

    Sentence order = Cast.communityOrder(new Crn("X100001"));

    @Test
    void anOrderMadeInTheUsualWayIsInOrder() {
        assertThat(problems(order)).isEmpty();
    }

    @Test
    void noSentenceIsMadeInTheFuture() {
        assertThat(problems(dated("2016-12-01", "2016-12-01", "2016-12-01", "2017-11-30")))
                .containsExactly("Date of sentence must be today or in the past");
    }

    @Test
    void convictionComesBeforeSentenceAndSentenceBeforeTheStart() {
        assertThat(problems(dated("2016-07-05", "2016-07-04", "2016-07-03", "2017-07-02")))
                .containsExactly(
                        "Date of conviction must be on or before the date of sentence",
                        "Start date must be on or after the date of sentence");
    }

    @Test
    void anOrderDoesNotEndBeforeItStarts() {
        assertThat(problems(dated("2016-07-04", "2016-07-04", "2016-07-04", "2016-07-03")))
                .containsExactly("End date must be on or after the start date");
    }

    @Test
    void aCommunityOrderLastsThreeYearsOrLess() {
        assertThat(problems(dated("2016-07-04", "2016-07-04", "2016-07-04", "2019-07-03")))
                .isEmpty();
        assertThat(problems(dated("2016-07-04", "2016-07-04", "2016-07-04", "2019-07-04")))
                .containsExactly("A community order lasts 3 years or less");
    }

    @Test
    void aSuspendedSentenceOrderLastsFromSixMonthsToTwoYears() {
        assertThat(problems(suspended(Length.ofMonths(6)))).isEmpty();
        assertThat(problems(suspended(Length.ofYears(2)))).isEmpty();
        assertThat(problems(suspended(Length.ofMonths(5))))
                .singleElement()
                .asString()
                .contains("from 6 months to 2 years");
        assertThat(problems(suspended(Length.ofMonths(25))))
                .singleElement()
                .asString()
                .contains("from 6 months to 2 years");
    }

    @Test
    void onlyAnOrderNeedsALength() {
        assertThat(problems(dated("2016-07-04", "2016-07-04", "2016-07-04", null)))
                .containsExactly("Enter how long the order lasts");
    }

    @Test
    void anOffenceIsCommittedBeforeAnybodyIsConvictedOfIt() {
        var offence = Cast.shoplifting(order);
        var later = new Offence(
                offence.id(),
                order.crn(),
                order.id(),
                "04600",
                "Shoplifting",
                order.startsOn().minusDays(13),
                1,
                true);
        assertThat(words(SentenceCheck.problems(order, List.of(later), TODAY)))
                .containsExactly("Date of the offence must be on or before the date of conviction");
    }

    @Test
    void everySentenceIsForAnOffence() {
        assertThat(words(SentenceCheck.problems(order, List.of(), TODAY)))
                .containsExactly("Select the main offence, or enter it in plain English");
    }

    private Sentence dated(String convicted, String sentenced, String start, @Nullable String end) {
        return new Sentence(
                order.id(),
                order.crn(),
                1,
                Kind.COMMUNITY_ORDER,
                "",
                "",
                null,
                "Newport Magistrates' Court",
                day(convicted),
                day(sentenced),
                day(start),
                null,
                end == null ? null : day(end),
                null);
    }

    private Sentence suspended(Length length) {
        return Cast.sentence(order.crn(), Kind.SUSPENDED_SENTENCE_ORDER, "2016-07-04", length);
    }

    private static List<String> problems(Sentence made) {
        return words(SentenceCheck.problems(made, List.of(Cast.shoplifting(Cast.communityOrder(made.crn()))), TODAY));
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::words).toList();
    }
}
