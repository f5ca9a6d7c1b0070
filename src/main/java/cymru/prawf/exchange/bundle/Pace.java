package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Progress;
import cymru.prawf.web.Words;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Tells every few seconds how far a long piece of work has come, how fast it goes and how long it will still take. */
final class Pace {

    private static final long NOT_OFTENER = Duration.ofSeconds(3).toNanos();
    private static final int LOOK_EVERY = 1_000;

    private final Progress progress;
    private final String doing;
    private final String unit;
    private final long size;
    private final long began = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private volatile long expected;
    private volatile long told = began;

    /** Of rows. */
    Pace(Progress progress, String doing) {
        this(progress, doing, "row", 1);
    }

    private Pace(Progress progress, String doing, String unit, long size) {
        this.progress = progress;
        this.doing = doing;
        this.unit = unit;
        this.size = size;
    }

    /** Of files that are counted by the byte, where nobody knows yet how many rows they have. */
    static Pace ofFiles(Progress progress, String doing) {
        return new Pace(progress, doing, "megabyte", 1_000_000);
    }

    static Pace silent() {
        return new Pace(Progress.SILENT, "");
    }

    /** How much there will be; 0 when nobody knows. */
    void expect(long all) {
        expected = all;
    }

    void row(String where) {
        if (done.incrementAndGet() % LOOK_EVERY == 0) {
            tellNowAndThen(where);
        }
    }

    void more(String where, long more) {
        done.addAndGet(more);
        tellNowAndThen(where);
    }

    private synchronized void tellNowAndThen(String where) {
        long now = System.nanoTime();
        if (now - told < NOT_OFTENER) {
            return;
        }
        told = now;
        progress.tell("%s %s: %s, %s a second%s"
                .formatted(doing, where, Words.plural(done.get() / size, unit), Words.number(rate() / size), left()));
    }

    private long rate() {
        return Math.round(done.get() * 1e9 / Math.max(1, System.nanoTime() - began));
    }

    private String left() {
        long more = expected - done.get();
        return more <= 0
                ? ""
                : ", about %s left".formatted(Words.plural(Math.max(1, more / Math.max(1, rate())), "second"));
    }

    /** Like "401,337 rows in 6 seconds, 66,889 a second". */
    String sum() {
        long seconds = Math.max(1, Math.round((System.nanoTime() - began) / 1e9));
        return "%s in %s, %s a second"
                .formatted(
                        Words.plural(done.get() / size, unit),
                        Words.plural(seconds, "second"),
                        Words.number(rate() / size));
    }
}
