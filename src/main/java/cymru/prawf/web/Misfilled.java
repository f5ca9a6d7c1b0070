package cymru.prawf.web;

/** What was sent to the API has the same things wrong with it that a form would have. */
public class Misfilled extends RuntimeException implements Explained {

    private final transient FormErrors errors;

    public Misfilled(FormErrors errors) {
        super("Something has to be put right");
        this.errors = errors;
    }

    /** Goes on only if nothing is wrong. */
    public static void refuse(FormErrors errors) {
        if (errors.any()) {
            throw new Misfilled(errors);
        }
    }

    @Override
    public Problem problem() {
        return Problem.wrong(errors);
    }
}
