package cymru.prawf.database;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A database that is kept running, and what is told of it meanwhile. */
final class Kept implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Thread keeper;

    private Kept(OpenDatabase database) {
        keeper = Thread.ofVirtual().start(() -> {
            try {
                database.keep(told::add);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static Kept of(OpenDatabase database) {
        return new Kept(database);
    }

    /** Waits until it has been told this, or how it begins. */
    void tells(String sentence) throws InterruptedException {
        String next;
        do {
            next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("'%s' was not told".formatted(sentence));
            }
        } while (!next.startsWith(sentence));
    }

    @Override
    public void close() throws InterruptedException {
        keeper.interrupt();
        keeper.join();
    }
}
