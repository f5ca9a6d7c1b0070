package cymru.prawf.web;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else changed something since the caller of the API read it. Nothing was changed. */
public class Outdated extends RuntimeException implements Explained {

    public Outdated(RuleBroken why) {
        super(why.getMessage(), why);
    }

    @Override
    public Problem problem() {
        return Problem.of(
                412,
                "changed-since",
                String.valueOf(getMessage()),
                "Nothing was changed. Read it again, then decide anew.");
    }
}
