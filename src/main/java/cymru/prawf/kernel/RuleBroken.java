package cymru.prawf.kernel;

import java.util.Objects;

/** A rule of practice was broken; the message is for the person who tried. */
public class RuleBroken extends RuntimeException {

    public RuleBroken(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
