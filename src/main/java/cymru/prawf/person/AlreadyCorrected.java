package cymru.prawf.person;

/** Somebody else corrected the same detail since this editor opened it. Nothing was saved. */
public class AlreadyCorrected extends RuntimeException {

    private final transient Recorded<?> now;

    AlreadyCorrected(Recorded<?> now) {
        super("Somebody else corrected this");
        this.now = now;
    }

    /** How it stands now. */
    public Recorded<?> now() {
        return now;
    }
}
