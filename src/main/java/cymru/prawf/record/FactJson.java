package cymru.prawf.record;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON under their kind, and back. A kind this version does not know can still be read, as it was written. */
@Component
class FactJson {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, Class<? extends Fact>> classes;

    FactJson(ObjectProvider<FactKinds> modules) {
        classes = modules.stream()
                .flatMap(module -> module.kinds().stream())
                .collect(Collectors.toUnmodifiableMap(FactJson::kind, Function.identity()));
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

    Fact read(String kind, String data) {
        var fact = classes.get(kind);
        return fact == null ? new UnknownFact(kind, data) : json.readValue(data, fact);
    }
}
