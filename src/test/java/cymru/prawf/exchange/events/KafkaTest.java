package cymru.prawf.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactNoted;
import cymru.prawf.record.Facts;
import cymru.prawf.record.Heading;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.record.Written;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PrawfTest
class KafkaTest {

    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final SignedIn ADMINISTRATOR =
            new SignedIn("kafka-admin", "Mair Rees", null, Set.of(Role.ADMINISTRATOR));

    static Broker broker;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Receipts receipts;

    @Autowired
    HttpDestination http;

    @Autowired
    Written written;

    @Autowired
    Facts facts;

    @Autowired
    LimitedAccess limited;

    @Autowired
    EventSettings settings;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    int number = NEXT.incrementAndGet();
    String topic = "facts-" + number;
    Crn crn = new Crn("KF" + number);
    KafkaDestination kafka;
    Sending sending;
    UUID id;

    @BeforeAll
    static void aBroker(@TempDir Path directory) {
        broker = new Broker(directory);
    }

    @AfterAll
    static void noBroker() {
        broker.close();
    }

    @BeforeEach
    void aTopicThatTheSettingsName() {
        broker.create(topic);
        var named = new KafkaSettings(broker.servers(), topic, null);
        kafka = new KafkaDestination(named, settings, json);
        sending = sending(kafka);
        new KafkaSubscription(named, subscriptions, written).keep();
        id = ours().getFirst().id();
    }

    @AfterEach
    void tenOClockAgain() {
        kafka.close();
        clock.set(TestClock.TEN);
        subscriptions.end(id, "test");
    }

    @Test
    void factsArriveInOrderUnderTheirCrn() {
        note("One");
        note("Two");
        sending.to(id);
        var events = broker.everythingIn(topic);
        assertThat(words(events)).containsExactly("One", "Two");
        var event = events.getFirst();
        assertThat(event.key()).isEqualTo(crn.value());
        assertThat(event.headers().lastHeader("content-type").value())
                .asString()
                .isEqualTo(CloudEvent.CONTENT_TYPE);
        assertThat((String) JsonPath.read(event.value(), "$.specversion")).isEqualTo("1.0");
        assertThat((String) JsonPath.read(event.value(), "$.type")).isEqualTo("test.noted/1");
        assertThat((String) JsonPath.read(event.value(), "$.data.sentence")).isEqualTo("One");
    }

    @Test
    void nothingIsLostWhileKafkaIsDownAndNobodyElseWaits() {
        note("One");
        sending.to(id);
        broker.stop();
        try (var receiver = new Receiver(_ -> 204)) {
            var other = UUID.randomUUID();
            subscriptions.add(
                    other,
                    "Somebody else",
                    URI.create(receiver.address()),
                    Set.of(Heading.values()),
                    written.now(),
                    "test");
            note("Two");
            note("Three");
            var trying = Thread.ofVirtual().start(() -> sending.to(id));
            sending.to(other);
            assertThat(receiver.received).hasSize(2);
            SendingTest.join(trying);
            subscriptions.end(other, "test");
        }
        assertThat(subscriptions.get(id).lastError()).startsWith("No answer from Kafka within 2 seconds");
        assertThat(page()).bodyText().contains("No answer from Kafka");
        broker.start();
        clock.set(subscriptions.get(id).nextTryAt());
        sending.to(id);
        assertThat(words(broker.everythingIn(topic))).containsExactly("One", "Two", "Three");
        assertThat(subscriptions.get(id).failures()).isZero();
    }

    @Test
    void whatIsReplayedComesAgain() {
        note("One");
        note("Two");
        sending.to(id);
        var one = Long.parseLong(
                JsonPath.read(broker.everythingIn(topic).getFirst().value(), "$.id"));
        subscriptions.replay(id, written.upto(one).orElseThrow(), "test");
        sending.to(id);
        assertThat(words(broker.everythingIn(topic))).containsExactly("One", "Two", "Two");
    }

    @Test
    void whatIsLimitedStaysHere() {
        note("Limited");
        limited.limit(crn, LimitedAccess.Kind.RESTRICTION, List.of("somebody"), "A reason", "test");
        sending.to(id);
        assertThat(broker.everythingIn(topic)).isEmpty();
    }

    @Test
    void theFileOfTheSettingsIsHeardAndWhatIsWrongWithItIsSaid(@TempDir Path directory) throws IOException {
        var file = directory.resolve("kafka.properties");
        note("One");
        sendBy(new KafkaSettings(broker.servers(), topic, file));
        assertThat(subscriptions.get(id).lastError()).contains(file.toString(), "cannot be read");
        Files.writeString(file, "security.protocol=CARRIER_PIGEON");
        sendBy(new KafkaSettings(broker.servers(), topic, file));
        assertThat(subscriptions.get(id).lastError()).contains("Kafka did not take it", "CARRIER_PIGEON");
        for (var name : List.of("partitioner.class", "partitioner.ignore.keys", "transactional.id")) {
            Files.writeString(file, name + "=anything");
            sendBy(new KafkaSettings(broker.servers(), topic, file));
            assertThat(subscriptions.get(id).lastError()).startsWith("Take " + name + " out of");
        }
        assertThat(broker.everythingIn(topic)).isEmpty();
        Files.writeString(file, "client.id=probation\nacks=0\nenable.idempotence=false");
        sendBy(new KafkaSettings(broker.servers(), topic, file));
        assertThat(words(broker.everythingIn(topic))).containsExactly("One");
    }

    @Test
    void aTopicHasANameThatKafkaTakes() {
        assertThatThrownBy(() -> new KafkaSettings(broker.servers(), "facts of prawf", null))
                .hasMessageContaining("use letters, digits");
    }

    @Test
    void thePageSaysHowFarBehindItIs() {
        assertThat(page()).hasStatusOk().bodyText().contains("Kafka", "Topic " + topic, "Nothing yet");
        note("One");
        assertThat(page()).bodyText().contains("1 minute");
    }

    @Test
    void aTopicThatTheSettingsDoNotNameAnyMoreKeepsItsPosition() {
        note("One");
        sendBy(new KafkaSettings("", topic, null));
        assertThat(page()).bodyText().contains("Not in the settings", "End this subscription");
        assertThat(subscriptions.get(id).failures()).isZero();
        sending.to(id);
        assertThat(words(broker.everythingIn(topic))).containsExactly("One");
    }

    @Test
    void anotherStartOfTheProgramSubscribesItNoSecondTime() {
        new KafkaSubscription(new KafkaSettings(broker.servers(), topic, null), subscriptions, written).keep();
        assertThat(ours()).hasSize(1);
    }

    private Sending sending(KafkaDestination kafka) {
        return new Sending(subscriptions, receipts, written, new Destinations(List.of(http, kafka)), settings);
    }

    private void sendBy(KafkaSettings other) {
        try (var destination = new KafkaDestination(other, settings, json)) {
            sending(destination).to(id);
        }
    }

    private List<Subscription> ours() {
        return subscriptions.all().stream()
                .filter(each -> each.address().toString().equals("kafka:" + topic))
                .toList();
    }

    private MvcTestResult page() {
        return browser.get()
                .uri("/admin/subscriptions/{id}", id)
                .with(SignedInAs.person(ADMINISTRATOR))
                .exchange();
    }

    private void note(String words) {
        transaction.executeWithoutResult(_ -> facts.append(
                NewFact.of(crn, new FactNoted(words), When.at(clock.instant()), "note", "test", clock.instant())));
    }

    private static List<String> words(List<ConsumerRecord<String, String>> events) {
        return events.stream()
                .map(each -> (String) JsonPath.read(each.value(), "$.data.data.words"))
                .toList();
    }
}
