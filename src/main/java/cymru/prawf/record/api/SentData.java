package cymru.prawf.record.api;

import cymru.prawf.record.FactSent;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.UnreadableJson;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data of a fact as its kind has it, and says by name what does not belong there. */
@Component
class SentData {

    private final JsonMapper json;

    SentData(JsonMapper json) {
        this.json = json;
    }

    <D> D read(FactSent fact, Class<D> type) {
        try {
            return json.convertValue(Objects.requireNonNullElse(fact.data(), Map.of()), type);
        } catch (JacksonException wrong) {
            throw new Misfilled(UnreadableJson.errors("data", wrong));
        }
    }
}
