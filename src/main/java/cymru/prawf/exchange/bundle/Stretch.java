package cymru.prawf.exchange.bundle;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Callable;

/** Some work on rows that was measured: how many, how long, and how much memory at most. */
final class Stretch {

    private final long rows;
    private final double seconds;
    private final long peak;

    Stretch(Callable<Long> work) throws Exception {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        rows = work.call();
        seconds = (System.nanoTime() - began) / 1e9;
        peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    void tell(String figure, Stretch limit, String what, String aim, PrintStream out) {
        out.printf(
                "{\"figure\":\"%s\",\"rows\":%d,\"rows_a_second\":%.0f,\"limit_rows_a_second\":%.0f,\"limit\":\"%s\",\"ratio\":%.2f,\"aim\":\"%s\"}%n",
                figure, rows, pace(), limit.pace(), what, pace() / limit.pace(), aim);
        out.printf(
                "{\"figure\":\"%s-memory\",\"rows\":%d,\"peak_heap_megabytes\":%d,\"microseconds_a_row\":%.1f}%n",
                figure, rows, peak >> 20, seconds * 1e6 / Math.max(1, rows));
    }

    private double pace() {
        return rows / seconds;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
