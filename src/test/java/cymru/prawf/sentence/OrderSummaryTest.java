package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.custody;
import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.TestClock;
import cymru.prawf.kernel.Crn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderSummaryTest {

    Crn crn = new Crn("X100001");

    @Test
    void anOrderIsToldByItsStartAndWhatIsLeft() {
        var order = Cast.communityOrder(crn);
        assertThat(summary(order, List.of(Cast.unpaidWork(order, 150)), Custody.NONE, "2016-11-24"))
                .isEqualTo("Community order, 12 months, made 4 July 2016 at Newport Magistrates' Court; "
                        + "150 hours unpaid work; ends 3 July 2017; 7 months left");
    }

    @Test
    void anOrderPastItsEndSaysThatNobodyRecordedHowItEnded() {
        assertThat(summary(Cast.communityOrder(crn), List.of(), Custody.NONE, "2017-07-04"))
                .endsWith("; was to end 3 July 2017, how it ended is not recorded");
    }

    @Test
    void anEndedOrderSaysWhen() {
        var ended = Cast.communityOrder(crn)
                .terminated(new Termination(day("2017-01-09"), Termination.Reason.COMPLETED_EARLY));
        assertThat(summary(ended, List.of(), Custody.NONE, "2017-02-01")).endsWith("; ended 9 January 2017");
    }

    @Test
    void requirementsThatEndedAreLeftOut() {
        var order = Cast.communityOrder(crn);
        var done = Cast.unpaidWork(order, 150)
                .ended(new RequirementEnd(day("2016-11-01"), RequirementEnd.Reason.COMPLETED));
        assertThat(summary(order, List.of(done), Custody.NONE, "2016-11-24")).doesNotContain("unpaid work");
    }

    @Test
    void aCustodialSentenceIsToldByWhereItStands() {
        var sentence = Cast.custodialSentence(crn);
        var held = new Custody(
                List.of(new CustodyEntry(UUID.randomUUID(), crn, sentence.id(), day("2016-01-04"), "HMP Cardiff", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new KeyDate(
                        UUID.randomUUID(),
                        crn,
                        sentence.id(),
                        KeyDate.Kind.CONDITIONAL_RELEASE,
                        "",
                        day("2016-09-02"))),
                List.of());
        assertThat(summary(sentence, List.of(), held, "2016-03-01"))
                .endsWith("; in custody at HMP Cardiff; conditional release 2 September 2016");
        var onLicence = custody(
                List.of(Cast.released(sentence, "2016-09-02")),
                List.of(),
                Cast.stage(sentence, Stage.Kind.LICENCE, "2016-09-02", "2017-05-03"));
        assertThat(summary(sentence, List.of(), onLicence, "2016-11-24"))
                .endsWith("; on licence to 3 May 2017; 5 months left");
        var recalled = custody(onLicence.releases(), List.of(Cast.recalled(sentence, "2016-11-04")));
        assertThat(summary(sentence, List.of(), recalled, "2016-11-24"))
                .endsWith("; recalled to prison on 4 November 2016");
    }

    @Test
    void supervisionAfterAShortSentenceMakesTwelveMonthsInTheCommunity() {
        var eightMonths = Cast.sentence(crn, Sentence.Kind.CUSTODIAL_SENTENCE, "2016-03-01", Length.ofMonths(8));
        var full = full(eightMonths, List.of(), Custody.NONE);
        assertThat(PostSentenceSupervision.lastDay(full, day("2016-07-01"))).contains(day("2017-06-30"));
        var twoYears = Cast.sentence(crn, Sentence.Kind.CUSTODIAL_SENTENCE, "2016-03-01", Length.ofYears(2));
        assertThat(PostSentenceSupervision.lastDay(full(twoYears, List.of(), Custody.NONE), day("2017-03-01")))
                .isEmpty();
    }

    private static String summary(Sentence sentence, List<Requirement> requirements, Custody custody, String on) {
        return OrderSummary.of(full(sentence, requirements, custody), day(on)).inWords();
    }

    private static SentenceInFull full(Sentence sentence, List<Requirement> requirements, Custody custody) {
        return new SentenceInFull(
                sentence,
                1,
                "sian",
                TestClock.TEN,
                List.of(Cast.shoplifting(sentence)),
                requirements,
                List.of(),
                custody);
    }
}
