package cymru.prawf.exchange.bundle;

import cymru.prawf.database.PeakHeap;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Some work on rows that was measured: how many, how long, and how much memory at most. */
final class Stretch {

    private final long rows;
    private final double seconds;
    private final long megabytes;

    Stretch(Callable<Long> work) throws Exception {
        PeakHeap.beginAnew();
        long began = System.nanoTime();
        rows = work.call();
        seconds = (System.nanoTime() - began) / 1e9;
        megabytes = PeakHeap.megabytes();
    }

    void tell(String figure, Stretch limit, String what, String aim, PrintStream out) {
        out.printf(
                "{\"figure\":\"%s\",\"rows\":%d,\"rows_a_second\":%.0f,\"limit_rows_a_second\":%.0f,\"limit\":\"%s\",\"ratio\":%.2f,\"aim\":\"%s\"}%n",
                figure, rows, pace(), limit.pace(), what, pace() / limit.pace(), aim);
        out.printf(
                "{\"figure\":\"%s-memory\",\"rows\":%d,\"peak_heap_megabytes\":%d,\"microseconds_a_row\":%.1f}%n",
                figure, rows, megabytes, seconds * 1e6 / Math.max(1, rows));
    }

    private double pace() {
        return rows / seconds;
    }
}
