package cymru.prawf.bench;

import java.util.HashSet;
import java.util.Set;

/** What was acknowledged, by its key, and how long nothing was. */
final class Acknowledged {

    private final Set<String> keys = new HashSet<>();
    private long last = System.nanoTime();
    private long longest;
    private boolean over;

    synchronized void add(String key) {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
        keys.add(key);
        notifyAll();
    }

    /** Nothing more will be. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    /** Waits until there are so many, or there will be no more. */
    synchronized void await(int many) throws InterruptedException {
        while (keys.size() < many && !over) {
            wait();
        }
    }

    /** The longest time in seconds without any since this was last asked. */
    synchronized double longestWithout() {
        double seconds = longest / 1e9;
        longest = 0;
        return seconds;
    }

    synchronized Set<String> keys() {
        return Set.copyOf(keys);
    }
}
