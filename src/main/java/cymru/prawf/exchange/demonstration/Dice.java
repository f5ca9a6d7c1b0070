package cymru.prawf.exchange.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that repeats itself. Every person, and every part of a person's life, has dice of their own, so that what they throw
 * does not depend on who else throws, in which order, on how many threads.
 */
final class Dice {

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed) {
        return new Dice(mixed(seed));
    }

    /** Other dice, which depend on these and on the word alone, not on what these have thrown. */
    Dice named(String what) {
        long hash = seed;
        for (int i = 0; i < what.length(); i++) {
            hash = mixed(hash + what.charAt(i));
        }
        return new Dice(hash);
    }

    Dice numbered(long number) {
        return new Dice(mixed(mixed(seed ^ 0x9e3779b97f4a7c15L) + number));
    }

    double share() {
        return random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Both ends included. */
    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) Math.max(0, ChronoUnit.DAYS.between(first, last))));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            var one = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, one);
        }
        return copy;
    }

    /** A random UUID, as RFC 9562 has it in version 4. */
    UUID uuid() {
        long most = random.nextLong() & 0xffffffffffff0fffL | 0x4000L;
        long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /** The finisher of splitmix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
