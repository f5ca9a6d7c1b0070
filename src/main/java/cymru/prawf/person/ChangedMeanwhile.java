package cymru.prawf.person;

import java.time.Instant;
import java.util.List;

/** Somebody else changed the same details of a person since this editor opened them. Nothing was saved. */
public class ChangedMeanwhile extends RuntimeException {

    /** One detail that both changed: what it was, theirs with who and when, and mine, in words. */
    public record Clash(PersonDetail detail, String before, String theirs, String by, Instant at, String mine) {}

    private final transient Person now;
    private final transient Details mine;
    private final transient List<Clash> clashes;

    ChangedMeanwhile(Person now, Details mine, List<Clash> clashes) {
        super("Somebody else changed these details");
        this.now = now;
        this.mine = mine;
        this.clashes = clashes;
    }

    /** The person as they are now. */
    public Person now() {
        return now;
    }

    /** My details, without those that only somebody else changed. */
    public Details mine() {
        return mine;
    }

    public List<Clash> clashes() {
        return clashes;
    }
}
