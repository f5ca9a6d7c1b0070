package cymru.prawf.exchange.events;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * To which Kafka facts leave, where they do.
 *
 * @param servers where its brokers are, like kafka-1:9093,kafka-2:9093; none means that nothing goes to Kafka
 * @param topic which has to be there
 * @param file what else Kafka's own client has to know, like how to prove who we are: a properties file as its tools take it
 */
@ConfigurationProperties("prawf.events.kafka")
record KafkaSettings(
        @DefaultValue("") String servers,
        @DefaultValue("prawf.facts") String topic,
        @Nullable Path file) {

    KafkaSettings {
        if (!topic.matches("[A-Za-z0-9._-]{1,249}")) {
            throw new IllegalArgumentException(
                    "The topic '%s' is not one for Kafka: use letters, digits, dots, hyphens and underscores"
                            .formatted(topic));
        }
    }

    /** Under which a subscription stands for the topic; nothing where there is no Kafka. */
    Optional<URI> address() {
        return servers.isBlank() ? Optional.empty() : Optional.of(URI.create(Subscription.KAFKA + ":" + topic));
    }

    /** What the file says. Where an event goes and when it counts as sent is not for it to say. */
    Properties more() throws IOException {
        var more = new Properties();
        if (file != null) {
            try (var reader = Files.newBufferedReader(file)) {
                more.load(reader);
            } catch (IOException unreadable) {
                throw new IOException("The file of the settings, %s, cannot be read".formatted(file), unreadable);
            }
        }
        for (var name : more.stringPropertyNames()) {
            if (name.startsWith("partitioner.") || name.startsWith("transaction")) {
                throw new IOException(
                        "Take %s out of the file of the settings, %s: with it, the facts of a person would lose their order"
                                .formatted(name, file));
            }
        }
        return more;
    }
}
