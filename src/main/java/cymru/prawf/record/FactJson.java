package cymru.prawf.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Facts as JSON under their kind, and back. A kind this version does not know can still be read, as it was written. */
@Component
class FactJson {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new MomentReader()))
            .build();
    private final Map<String, Class<? extends Fact>> classes;
    private final Map<String, ObjectReader> readers;

    FactJson(ObjectProvider<FactKinds> modules) {
        classes = modules.stream()
                .flatMap(module -> module.kinds().stream())
                .collect(Collectors.toUnmodifiableMap(FactJson::kind, Function.identity()));
        readers = classes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> json.readerFor(each.getValue())));
    }

    static String kind(Class<? extends Fact> fact) {
        var kind = fact.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException("%s has no kind".formatted(fact));
        }
        return kind.value();
    }

    Map<String, Class<? extends Fact>> classes() {
        return classes;
    }

    String write(Fact fact) {
        return fact instanceof UnknownFact unknown ? unknown.data() : json.writeValueAsString(fact);
    }

    /** @param data in UTF-8, as it comes from the database */
    Fact read(String kind, byte[] data) {
        var reader = readers.get(kind);
        return reader == null ? new UnknownFact(kind, new String(data, UTF_8)) : reader.readValue(data);
    }
}
