package cymru.prawf.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Whether what somebody sent can be read as a fact. */
@Component
public class FactForms {

    private final FactJson json;

    FactForms(FactJson json) {
        this.json = json;
    }

    /** Whether this version of Prawf has facts of the kind; others are kept and shown as they were written. */
    public boolean knows(String kind) {
        return json.classes().containsKey(kind);
    }

    /**
     * What is wrong with the data of a fact, in words; nothing when they can be read and say themselves in a sentence.
     *
     * @param data in UTF-8
     */
    public Optional<String> fault(String kind, byte[] data) {
        try {
            json.read(kind, data).sentence();
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.of(broken.getOriginalMessage());
        } catch (RuntimeException broken) {
            return Optional.of(
                    "something that it must say is missing or cannot be so (%s)".formatted(broken.getMessage()));
        }
    }
}
