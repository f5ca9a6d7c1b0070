package cymru.prawf.database;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Gatherers;

/** Long work on many things: some at a time, two of those lots at once. The first that fails stops the rest and is thrown. */
public final class SomeAtATime {

    private static final int WORKERS = 2;

    private SomeAtATime() {}

    /** What is done with a lot. */
    public interface Work<T> {

        void on(List<T> lot) throws Exception;
    }

    /** @param together how many make a lot */
    public static <T> void work(List<T> all, int together, Work<T> lot) {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var lots = all.stream()
                    .gather(Gatherers.windowFixed(together))
                    .map(some -> workers.submit(() -> {
                        lot.on(some);
                        return some;
                    }))
                    .toList();
            for (var each : lots) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    workers.shutdownNow();
                    throw refused.getCause() instanceof RuntimeException fault
                            ? fault
                            : new IllegalStateException(refused.getCause());
                } catch (InterruptedException told) {
                    workers.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("It was interrupted; started again, it goes on", told);
                }
            }
        }
    }
}
