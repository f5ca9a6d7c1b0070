package cymru.prawf.policy;

/**
 * A number of working days with its source.
 *
 * @param ours whether no published source says so: it is a default of ours and not official
 */
public record TimeLimit(int workingDays, String source, boolean ours) {

    public TimeLimit {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A time limit is 0 working days or more, not " + workingDays);
        }
    }
}
