package cymru.prawf.exchange.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactNoted;
import cymru.prawf.record.Facts;
import cymru.prawf.record.Heading;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.record.Written;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class BadReceiversTest {

    @Autowired
    Sending sending;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Written written;

    @Autowired
    Facts facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Receiver receiver = new Receiver(_ -> 204);
    UUID id = UUID.randomUUID();

    @BeforeEach
    void oneFactToBring() {
        subscriptions.add(
                id, "A receiver", URI.create(receiver.address()), Set.of(Heading.values()), written.now(), "test");
        transaction.executeWithoutResult(_ -> facts.append(NewFact.of(
                new Crn("EB101"), new FactNoted("One"), When.at(clock.instant()), "note", "test", clock.instant())));
    }

    @AfterEach
    void tenOClockAgainAndNobodySubscribes() {
        clock.set(TestClock.TEN);
        receiver.close();
        subscriptions.end(id, "test");
    }

    @ParameterizedTest
    @ValueSource(ints = {Receiver.DRIPS, Receiver.FLOODS})
    void whoseAnswerDoesNotEndHasNotReceivedItAndIsNotListenedTo(int howeverFast) throws InterruptedException {
        receiver.answers(howeverFast);
        sending.to(id);
        assertThat(subscriptions.get(id).lastError()).startsWith("No answer within 2 seconds");
        assertThat(subscriptions.get(id).sentAt()).isNull();
        assertThat(receiver.hungUpOn.await(20, SECONDS)).isTrue();
    }

    @Test
    void nobodyLeadsAFactElsewhere() {
        try (var elsewhere = new Receiver(_ -> 204)) {
            receiver.leadsTo(elsewhere);
            receiver.answers(307);
            sending.to(id);
            assertThat(subscriptions.get(id).lastError()).isEqualTo("It answered 307");
            assertThat(elsewhere.received).isEmpty();
        }
    }
}
