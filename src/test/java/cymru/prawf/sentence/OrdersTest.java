package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
class OrdersTest {

    static final SignedIn SIAN = new SignedIn("sian", "Sian Howells", null, Set.of(Role.CASE_ADMINISTRATOR));
    static final SignedIn MEG = new SignedIn("meg", "Meg Price", null, Set.of(Role.RESPONSIBLE_OFFICER));

    @Autowired
    Orders orders;

    @Autowired
    Requirements requirements;

    @Autowired
    Custodies custodies;

    @Autowired
    Sentences sentences;

    @Autowired
    Timelines timelines;

    @Test
    void anOrderSentTwiceIsMadeOnce() {
        var order = Cast.communityOrder(new Crn("OR10001"));
        make(order);
        make(order);
        assertThat(sentences.of(order.crn())).hasSize(1);
        assertThat(sayings(order.crn()))
                .containsExactly(
                        "Community order of 12 months made at Newport Magistrates' Court for shoplifting; ends 3 July 2017",
                        "Requirement: 150 hours unpaid work");
    }

    @Test
    void aPersonsOrdersAreNumberedInTurnEvenWhenTwoAreMadeAtOnce() throws Exception {
        var crn = new Crn("OR10002");
        together(() -> make(Cast.communityOrder(crn)), () -> make(Cast.communityOrder(crn)));
        assertThat(sentences.of(crn))
                .extracting(each -> each.sentence().number())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anOrderEndsOnceAndTheSecondIsToldWhoRecordedIt() throws Exception {
        var order = make(Cast.communityOrder(new Crn("OR10003")));
        orders.end(order.crn(), order.id(), "a form", completed("2016-11-28"), SIAN);
        orders.end(order.crn(), order.id(), "a form", completed("2016-11-28"), SIAN);
        assertThatThrownBy(() -> orders.end(order.crn(), order.id(), "another form", completed("2016-11-29"), MEG))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("sian has already recorded how this order ended");
        assertThat(sayings(order.crn()))
                .filteredOn("Community order ended: completed"::equals)
                .hasSize(1);
    }

    @Test
    void anEndRecordedByMistakeIsTakenBackAndBothStayInTheRecord() {
        var order = make(Cast.communityOrder(new Crn("OR10004")));
        orders.end(order.crn(), order.id(), "a form", completed("2016-11-28"), SIAN);
        orders.goOn(order.crn(), order.id(), "Wrong person", MEG);
        assertThat(sentences.get(order.crn(), order.id()).sentence().termination())
                .isNull();
        assertThat(timelines.of(order.crn()).standing(Terminated.class)).isEmpty();
        assertThat(sayings(order.crn()))
                .contains("Community order ended: completed", "End of the order had been recorded by mistake");
    }

    @Test
    void whoeverCorrectsAnOrderThatSomebodyElseChangedIsStopped() {
        var order = make(Cast.communityOrder(new Crn("OR10005")));
        int seen = sentences.get(order.crn(), order.id()).version();
        orders.correct(at(order, "Cwmbran Magistrates' Court"), offence(order), seen, "Wrong court", SIAN);
        assertThatThrownBy(() ->
                        orders.correct(at(order, "Cardiff Crown Court"), offence(order), seen, "Wrong court", MEG))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(timelines.of(order.crn()).standing(OrderMade.class))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.court()).isEqualTo("Cwmbran Magistrates' Court");
                    assertThat(made.note()).isEqualTo("Wrong court");
                });
    }

    @Test
    void twoPeopleCannotTogetherImposeMoreThanThreeHundredHours() throws Exception {
        var order = make(Cast.communityOrder(new Crn("OR10006")));
        var first = Cast.unpaidWork(order, 100);
        var second = Cast.unpaidWork(order, 100);
        var refused = together(() -> requirements.impose(first, SIAN), () -> requirements.impose(second, MEG));
        assertThat(refused).isEqualTo(1);
        assertThat(sentences.get(order.crn(), order.id()).requirements()).hasSize(2);
    }

    @Test
    void nothingIsAddedToAnOrderThatHasEnded() {
        var order = make(Cast.communityOrder(new Crn("OR10007")));
        orders.end(order.crn(), order.id(), "a form", completed("2016-11-28"), SIAN);
        assertThatThrownBy(() -> requirements.impose(Cast.unpaidWork(order, 10), SIAN))
                .hasMessage("This order has ended, so nothing can be added to it");
    }

    @Test
    void aRecallCutsTheLicenceAndTakingItBackLetsItRunOn() {
        var sentence = madeCustodial("OR10008");
        custodies.release(Cast.released(sentence, "2016-09-02"), day("2017-05-03"), null, SIAN);
        var recall = Cast.recalled(sentence, "2016-11-04");
        custodies.recall(recall, SIAN);
        custodies.recall(recall, SIAN);
        assertThat(standing(sentence, "2016-11-10")).isEqualTo(Standing.RECALLED);
        assertThat(sentences.get(sentence.crn(), sentence.id()).custody().stages())
                .containsExactly(Cast.stage(sentence, Stage.Kind.LICENCE, "2016-09-02", "2016-11-03"));
        custodies.notRecalled(sentence.crn(), sentence.id(), recall.id(), "Recall was withdrawn", MEG);
        assertThat(standing(sentence, "2016-11-10")).isEqualTo(Standing.ON_LICENCE);
        assertThat(sentences.get(sentence.crn(), sentence.id()).custody().stages())
                .containsExactly(Cast.stage(sentence, Stage.Kind.LICENCE, "2016-09-02", "2017-05-03"));
    }

    @Test
    void somebodyReleasedAgainAfterRecallIsOnLicenceAgain() {
        var sentence = madeCustodial("OR10009");
        custodies.release(Cast.released(sentence, "2016-09-02"), day("2017-05-03"), day("2017-09-01"), SIAN);
        custodies.recall(Cast.recalled(sentence, "2016-10-04"), SIAN);
        custodies.release(Cast.released(sentence, "2016-11-01"), day("2017-05-03"), day("2017-09-01"), SIAN);
        assertThat(standing(sentence, "2016-10-31")).isEqualTo(Standing.RECALLED);
        assertThat(standing(sentence, "2016-11-01")).isEqualTo(Standing.ON_LICENCE);
        assertThat(standing(sentence, "2017-05-04")).isEqualTo(Standing.ON_POST_SENTENCE_SUPERVISION);
    }

    @Test
    void nobodyIsRecalledWhoIsNotOnLicenceNorReleasedWhoIsNotHeld() {
        var sentence = madeCustodial("OR10010");
        assertThatThrownBy(() -> custodies.recall(Cast.recalled(sentence, "2016-08-01"), SIAN))
                .hasMessage("The record says: in custody on that day. Only somebody on licence can be recalled");
        custodies.release(Cast.released(sentence, "2016-09-02"), day("2017-05-03"), null, SIAN);
        assertThatThrownBy(
                        () -> custodies.release(Cast.released(sentence, "2016-10-02"), day("2017-05-03"), null, SIAN))
                .hasMessage("The record says: on licence on that day. A release must follow custody or a recall");
        assertThatThrownBy(
                        () -> custodies.release(Cast.released(sentence, "2016-12-24"), day("2017-05-03"), null, SIAN))
                .hasMessage("Date of release must be today or in the past");
    }

    @Test
    void aKeyDateThatMovesSupersedesWhereItWas() {
        var sentence = madeCustodial("OR10011");
        custodies.setKeyDate(keyDate(sentence, "2016-09-02"), SIAN);
        custodies.setKeyDate(keyDate(sentence, "2016-09-09"), SIAN);
        custodies.setKeyDate(keyDate(sentence, "2016-09-09"), SIAN);
        assertThat(timelines.of(sentence.crn()).standing(KeyDateSet.class).map(KeyDateSet::sentence))
                .containsExactly("Conditional release moved from 2 September 2016 to 9 September 2016");
        assertThat(sentences.get(sentence.crn(), sentence.id()).custody().keyDates())
                .extracting(KeyDate::fallsOn)
                .containsExactly(day("2016-09-09"));
    }

    @Test
    void anOrderLikeOneThatIsThereIsNoticed() {
        var order = make(Cast.communityOrder(new Crn("OR10012")));
        assertThat(orders.alike(Cast.communityOrder(order.crn())))
                .extracting(Sentence::id)
                .containsExactly(order.id());
        assertThat(orders.alike(order)).isEmpty();
    }

    private Sentence make(Sentence order) {
        orders.make(order, List.of(offence(order)), List.of(Cast.unpaidWork(order, 150)), SIAN);
        return order;
    }

    private Sentence madeCustodial(String crn) {
        var sentence = Cast.custodialSentence(new Crn(crn));
        orders.make(sentence, List.of(offence(sentence)), List.of(), SIAN);
        return sentence;
    }

    private static Offence offence(Sentence of) {
        return new Offence(of.id().value(), of.crn(), of.id(), "04600", "Shoplifting", of.convictedOn(), 1, true);
    }

    private static Termination completed(String on) {
        return new Termination(day(on), Termination.Reason.COMPLETED);
    }

    private static KeyDate keyDate(Sentence of, String on) {
        return new KeyDate(UUID.randomUUID(), of.crn(), of.id(), KeyDate.Kind.CONDITIONAL_RELEASE, "", day(on));
    }

    private static Sentence at(Sentence order, String court) {
        return new Sentence(
                order.id(),
                order.crn(),
                order.number(),
                order.kind(),
                "",
                "",
                null,
                court,
                order.convictedOn(),
                order.sentencedOn(),
                order.startsOn(),
                order.length(),
                order.expectedEnd(),
                null);
    }

    private Standing standing(Sentence sentence, String on) {
        return sentences.get(sentence.crn(), sentence.id()).standing(day(on));
    }

    private List<String> sayings(Crn crn) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .map(fact -> fact.sentence())
                .toList();
    }

    /** Does both at the same moment; answers how many of them were refused. */
    private static int together(Runnable one, Runnable two) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int refused = 0;
            for (var done : threads.invokeAll(List.of(attempt(one), attempt(two)))) {
                refused += done.get();
            }
            return refused;
        }
    }

    private static Callable<Integer> attempt(Runnable task) {
        return () -> {
            try {
                task.run();
                return 0;
            } catch (RuleBroken refused) {
                return 1;
            }
        };
    }
}
