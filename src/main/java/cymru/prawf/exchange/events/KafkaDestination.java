package cymru.prawf.exchange.events;

import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.CLIENT_ID_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_METRICS_PUSH_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings events to the topic that the settings name, in CloudEvents' structured mode and keyed by CRN. */
@Component
class KafkaDestination implements Destination, AutoCloseable {

    private static final List<Header> HEADERS =
            List.of(new RecordHeader("content-type", CloudEvent.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8)));

    private final KafkaSettings kafka;
    private final EventSettings settings;
    private final JsonMapper json;
    private @Nullable Producer<String, String> producer;

    KafkaDestination(KafkaSettings kafka, EventSettings settings, JsonMapper json) {
        this.kafka = kafka;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public boolean takes(URI address) {
        return kafka.address().filter(address::equals).isPresent();
    }

    @Override
    public void bring(Subscription to, CloudEvent event) throws IOException, InterruptedException {
        var message = new ProducerRecord<>(
                kafka.topic(), null, event.partitionkey(), json.writeValueAsString(event), HEADERS);
        try {
            producer().send(message).get();
        } catch (ExecutionException | KafkaException failure) {
            close();
            throw new IOException(said(cause(failure)), failure);
        }
    }

    private synchronized Producer<String, String> producer() throws IOException {
        if (producer == null) {
            producer = new KafkaProducer<>(properties(), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    /** What the operator says, and above it what order and safety depend on. */
    private Properties properties() throws IOException {
        var properties = new Properties();
        properties.put(CLIENT_ID_CONFIG, "prawf");
        properties.put(ENABLE_METRICS_PUSH_CONFIG, "false");
        properties.putAll(kafka.more());
        var timeout = settings.timeout().toMillis();
        properties.put(BOOTSTRAP_SERVERS_CONFIG, kafka.servers());
        properties.put(ACKS_CONFIG, "all");
        properties.put(ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(LINGER_MS_CONFIG, "0");
        properties.put(COMPRESSION_TYPE_CONFIG, "none"); // what it would need is left out in pom.xml
        properties.put(MAX_BLOCK_MS_CONFIG, String.valueOf(timeout));
        properties.put(DELIVERY_TIMEOUT_MS_CONFIG, String.valueOf(timeout));
        properties.put(REQUEST_TIMEOUT_MS_CONFIG, String.valueOf(timeout / 2));
        return properties;
    }

    /** A producer that failed is thrown away: it would go on asking for a Kafka that is not there, and hold what it kept. */
    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private static Throwable cause(Exception failure) {
        return failure.getCause() == null ? failure : failure.getCause();
    }

    private String said(Throwable failure) {
        return failure instanceof TimeoutException
                ? "No answer from Kafka within %d seconds, or it has no topic %s"
                        .formatted(settings.timeout().toSeconds(), kafka.topic())
                : "Kafka did not take it: " + failure.getMessage();
    }
}
