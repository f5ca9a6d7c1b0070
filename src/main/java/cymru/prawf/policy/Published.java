package cymru.prawf.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an operating model that counts, as it was written and as it decides.
 *
 * @param from its first day
 * @param by the user who published it
 */
public record Published(Definition definition, OperatingModel model, LocalDate from, String by, Instant at) {

    public String code() {
        return model.code();
    }

    public int version() {
        return model.version();
    }
}
