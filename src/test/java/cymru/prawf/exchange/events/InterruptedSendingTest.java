package cymru.prawf.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactNoted;
import cymru.prawf.record.Facts;
import cymru.prawf.record.Heading;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.record.Written;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class InterruptedSendingTest {

    private static final Duration PAST_THE_LEASE = Duration.ofMinutes(2);

    @Autowired
    Sending sending;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Receipts receipts;

    @Autowired
    Written written;

    @Autowired
    Destinations destinations;

    @Autowired
    EventSettings settings;

    @Autowired
    Facts facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Receiver receiver = new Receiver(_ -> 204);
    UUID id = UUID.randomUUID();

    @BeforeEach
    void twoFactsToBring() {
        subscriptions.add(
                id, "A receiver", URI.create(receiver.address()), Set.of(Heading.values()), written.now(), "test");
        note("One");
        note("Two");
    }

    @AfterEach
    void tenOClockAgainAndNobodySubscribes() {
        clock.set(TestClock.TEN);
        receiver.close();
        subscriptions.end(id, "test");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 500})
    void aProgramThatSleptPastItsLeaseLeavesTheSubscriberToTheNext(int answer) {
        var next = new AtomicReference<Lease>();
        receiver.answers(_ -> {
            clock.set(TestClock.TEN.plus(PAST_THE_LEASE));
            next.set(receipts.lease(id).orElseThrow());
            return answer;
        });
        var before = subscriptions.get(id);
        sending.to(id);
        assertThat(receiver.received).as("it goes on with nothing").hasSize(1);
        assertThat(subscriptions.get(id))
                .as("it says nothing of what came of it")
                .isEqualTo(before);
        assertThat(receipts.lease(id)).as("and the next one still sends").isEmpty();
        receiver.answers(204);
        receipts.release(next.get());
        sending.to(id);
        assertThat(receiver.received).hasSize(3);
    }

    @Test
    void whatWasReceivedAndCouldNotBeNotedComesAgainUnderTheSameId() throws SQLException {
        receiver.answers(_ -> {
            asOwner("alter table exchange.subscription add constraint away check (sent_at is null) not valid");
            return 204;
        });
        try {
            sending.to(id);
        } finally {
            asOwner("alter table exchange.subscription drop constraint away");
        }
        assertThat(subscriptions.get(id).failures())
                .as("it was not their fault")
                .isZero();
        receiver.answers(204);
        clock.set(TestClock.TEN.plus(PAST_THE_LEASE));
        assertThat(receipts.due()).contains(id);
        sending.to(id);
        assertThat(receiver.received)
                .extracting(Receiver.Received::id)
                .hasSize(3)
                .startsWith(first(), first())
                .last()
                .isNotEqualTo(first());
    }

    @Test
    void aProgramThatEndsGivesBackWhatItHasBegun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        receiver.answers(_ -> {
            begun.countDown();
            return Receiver.HANGS;
        });
        try (var ending = new Sending(subscriptions, receipts, written, destinations, settings)) {
            ending.toAllWhoseTurnItIs();
            begun.await();
            assertThat(receipts.lease(id)).as("it sends").isEmpty();
        }
        assertThat(receipts.lease(id)).as("the next one may").isPresent();
        assertThat(subscriptions.get(id).failures())
                .as("it was not their fault")
                .isZero();
    }

    private String first() {
        return receiver.received.getFirst().id();
    }

    private static void asOwner(String sql) {
        try (var database = TestDatabase.asOwner();
                var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void note(String words) {
        transaction.executeWithoutResult(_ -> facts.append(NewFact.of(
                new Crn("EJ101"), new FactNoted(words), When.at(clock.instant()), "note", "test", clock.instant())));
    }
}
