package cymru.prawf.kernel;

/** A rule of practice was broken; the message is for the person who tried. */
public class RuleBroken extends RuntimeException {

    public RuleBroken(String message) {
        super(message);
    }
}
