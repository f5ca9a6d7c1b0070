package cymru.prawf.database;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** How much memory this program used at most since it was last asked to begin anew. What is no longer needed may be in it. */
public final class PeakHeap {

    private PeakHeap() {}

    public static void beginAnew() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    public static long megabytes() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
