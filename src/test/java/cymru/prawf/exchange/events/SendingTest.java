package cymru.prawf.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactNoted;
import cymru.prawf.record.Facts;
import cymru.prawf.record.Heading;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.Upto;
import cymru.prawf.record.When;
import cymru.prawf.record.Written;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
@ExtendWith(OutputCaptureExtension.class)
class SendingTest {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @Autowired
    Sending sending;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Receipts receipts;

    @Autowired
    Signatures signatures;

    @Autowired
    Written written;

    @Autowired
    Facts facts;

    @Autowired
    LimitedAccess limited;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Crn crn = new Crn("EV" + NEXT.incrementAndGet());

    @AfterEach
    void tenOClockAgainAndNobodySubscribes() {
        clock.set(TestClock.TEN);
        subscriptions.all().stream()
                .filter(each -> each.madeBy().equals("test"))
                .forEach(each -> subscriptions.end(each.id(), "test"));
    }

    @Test
    void factsArriveInOrderAsCloudEvents() {
        try (var receiver = new Receiver(_ -> 204)) {
            var id = subscribe(receiver);
            note("One");
            note("Two");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two");
            var event = receiver.received.getFirst();
            assertThat(event.contentType()).isEqualTo("application/cloudevents+json");
            assertThat((String) JsonPath.read(event.body(), "$.specversion")).isEqualTo("1.0");
            assertThat((String) JsonPath.read(event.body(), "$.type")).isEqualTo("test.noted/1");
            assertThat((String) JsonPath.read(event.body(), "$.partitionkey")).isEqualTo(crn.value());
            assertThat((String) JsonPath.read(event.body(), "$.data.sentence")).isEqualTo("One");
        }
    }

    @Test
    void theReceiverCanTellThatItCameFromUs() throws GeneralSecurityException {
        try (var receiver = new Receiver(_ -> 200)) {
            var id = subscribe(receiver);
            note("One");
            sending.to(id);
            var event = receiver.received.getFirst();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(signatures.secret(id).substring("whsec_".length())), "HmacSHA256"));
            var signed = mac.doFinal("%s.%s.%s"
                    .formatted(event.id(), event.timestamp(), event.body())
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(event.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
        }
    }

    @Test
    void whatIsNotReceivedIsSentAgainAndNothingAfterItBefore() {
        try (var receiver = new Receiver(n -> n == 1 ? 500 : 204)) {
            var id = subscribe(receiver);
            note("One");
            note("Two");
            note("Three");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two");
            assertThat(subscriptions.get(id).lastError()).isEqualTo("It answered 500");
            assertThat(receipts.due()).as("not at once").doesNotContain(id);
            clock.set(TestClock.TEN.plusSeconds(2));
            assertThat(receipts.due()).contains(id);
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two", "Two", "Three");
            assertThat(subscriptions.get(id).failures()).isZero();
        }
    }

    @Test
    void aSubscriberThatIsDownForADayLosesNothingAndIsNeverGivenUp(CapturedOutput log) {
        try (var receiver = new Receiver(_ -> 503)) {
            var id = subscribe(receiver);
            note("One");
            for (int n = 0; n < 40; n++) {
                sending.to(id);
                clock.set(subscriptions.get(id).nextTryAt());
            }
            assertThat(clock.instant()).isAfter(TestClock.TEN.plus(Duration.ofDays(1)));
            assertThat(log).containsOnlyOnce("A receiver did not receive a fact: It answered 503");
            note("Two");
            receiver.answers(204);
            receiver.received.clear();
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two");
        }
    }

    @Test
    void aSubscriberThatHangsSlowsNobody() {
        try (var hanging = new Receiver(_ -> Receiver.HANGS);
                var quick = new Receiver(_ -> 204)) {
            var hangs = subscribe(hanging);
            var is = subscribe(quick);
            note("One");
            var stuck = Thread.ofVirtual().start(() -> sending.to(hangs));
            sending.to(is);
            assertThat(words(quick)).containsExactly("One");
            assertThat(stuck.isAlive() || subscriptions.get(hangs).failures() == 1)
                    .isTrue();
            join(stuck);
            assertThat(subscriptions.get(hangs).lastError()).startsWith("No answer within");
            assertThat(subscriptions.get(hangs).sentAt()).isNull();
        }
    }

    @Test
    void twoProgramsDoNotSendToOneSubscriberAtOnce() {
        try (var receiver = new Receiver(_ -> 204)) {
            var id = subscribe(receiver);
            note("One");
            assertThat(receipts.lease(id)).isPresent();
            sending.to(id);
            assertThat(receiver.received).isEmpty();
            clock.set(TestClock.TEN.plus(Duration.ofMinutes(2)));
            sending.to(id);
            assertThat(words(receiver)).as("the other has died").containsExactly("One");
        }
    }

    @Test
    void whatIsPausedWaitsAndWhatIsReplayedComesAgain() {
        try (var receiver = new Receiver(_ -> 204)) {
            var id = subscribe(receiver);
            subscriptions.pause(id, "test");
            note("One");
            sending.to(id);
            assertThat(receiver.received).isEmpty();
            subscriptions.goOn(id, "test");
            note("Two");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two");
            var one = Long.parseLong(receiver.received.getFirst().id());
            subscriptions.replay(id, written.upto(one).orElseThrow(), "test");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("One", "Two", "Two");
        }
    }

    @Test
    void aSubscriptionCanEndWhileItIsSentTo() {
        var ending = new AtomicReference<UUID>();
        try (var receiver = new Receiver(_ -> {
            subscriptions.end(ending.get(), "test");
            return 500;
        })) {
            ending.set(subscribe(receiver));
            note("One");
            sending.to(ending.get());
            assertThat(words(receiver)).containsExactly("One");
            assertThat(receipts.lease(ending.get())).isEmpty();
        }
    }

    @Test
    void whatIsLimitedStaysHere() {
        try (var receiver = new Receiver(_ -> 204)) {
            var id = subscribe(receiver);
            for (var kind : LimitedAccess.Kind.values()) {
                note("Limited");
                limited.limit(crn, kind, List.of("somebody"), "A reason", "test");
                crn = new Crn("EV" + NEXT.incrementAndGet());
            }
            note("Open");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("Open");
        }
    }

    @Test
    void whatIsStillBeingWrittenIsNotPassedBy() throws SQLException {
        try (var receiver = new Receiver(_ -> 204);
                var slow = TestDatabase.asOwner()) {
            var id = subscribe(receiver);
            slow.setAutoCommit(false);
            slow.createStatement().execute("""
                    insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data)
                    values ('%s', 'test.noted/1', now(), true, now(), 'test', 'note', '{"words": "Early"}')
                    """.formatted(crn));
            note("Late");
            sending.to(id);
            assertThat(receiver.received).isEmpty();
            slow.commit();
            sending.to(id);
            assertThat(words(receiver)).containsExactly("Early", "Late");
        }
    }

    @Test
    void onlyWhatWasChosenIsSentAndTheRestIsPassedBy() {
        try (var receiver = new Receiver(_ -> 204)) {
            var id = subscribe(receiver);
            var before = subscriptions.get(id).upto();
            subscriptions.choose(id, Set.of(Heading.RISK), "test");
            note("One");
            sending.to(id);
            assertThat(receiver.received).isEmpty();
            subscriptions.choose(id, Set.of(Heading.RISK, Heading.OTHER), "test");
            note("Two");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("Two");
            subscriptions.replay(id, before, "test");
            sending.to(id);
            assertThat(words(receiver)).containsExactly("Two", "One", "Two");
        }
    }

    private UUID subscribe(Receiver receiver) {
        var id = UUID.randomUUID();
        assertThat(subscriptions.add(
                        id, "A receiver", URI.create(receiver.address()), Set.of(Heading.values()), upto(), "test"))
                .isTrue();
        return id;
    }

    private Upto upto() {
        return written.now();
    }

    private void note(String words) {
        transaction.executeWithoutResult(_ -> facts.append(
                NewFact.of(crn, new FactNoted(words), When.at(clock.instant()), "note", "test", clock.instant())));
    }

    private static List<String> words(Receiver receiver) {
        return receiver.received.stream()
                .map(each -> (String) JsonPath.read(each.body(), "$.data.data.words"))
                .toList();
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
