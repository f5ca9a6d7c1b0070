package cymru.prawf.database;

import java.util.Arrays;
import java.util.Collection;

/** How long each of some things took, in milliseconds. */
public record Times(double[] sorted) {

    public static Times of(Collection<Double> all) {
        var sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** The time within which this share of them was done. */
    public double percent(int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }
}
