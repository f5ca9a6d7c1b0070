package cymru.prawf.kernel;

/** There is no such thing, or not for whoever asks. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super("There is no %s %s".formatted(what, id));
    }
}
