package cymru.prawf;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is closed when the program ends, by itself or told to: the last opened first. */
final class AtTheEnd {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtTheEnd::closeAll, "at the end"));
    }

    private AtTheEnd() {}

    static <T extends AutoCloseable> T close(T opened) {
        synchronized (OPEN) {
            OPEN.push(opened);
        }
        return opened;
    }

    static boolean hasCome() {
        return ending;
    }

    private static void closeAll() {
        ending = true;
        synchronized (OPEN) {
            for (var each : OPEN) {
                try {
                    each.close();
                } catch (Exception failure) {
                    System.err.println("Prawf did not stop cleanly: " + failure.getMessage());
                }
            }
        }
    }
}
