package cymru.prawf.web;

import java.io.IOException;

/** More was sent than anything here reads. */
class BodyTooLarge extends IOException implements Explained {

    /** A batch of a thousand facts with the longest notes is half of it. */
    static final long MOST = 10 * 1024 * 1024;

    static final Problem PROBLEM = Problem.of(
            413,
            "too-large",
            "What was sent is larger than 10 MB",
            "Nothing was read. Send it in smaller parts; facts can be sent in any number of batches.");

    @Override
    public Problem problem() {
        return PROBLEM;
    }
}
