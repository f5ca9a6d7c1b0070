package cymru.prawf.exchange.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What there is to choose from, each with its weight. Thrown for one, or dealt out to many in exactly these shares. */
final class Odds<T> {

    private final List<T> outcomes = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private double total;

    static <T> Odds<T> of(double weight, T outcome) {
        return new Odds<T>().and(weight, outcome);
    }

    Odds<T> and(double weight, T outcome) {
        outcomes.add(outcome);
        weights.add(weight);
        total += weight;
        return this;
    }

    T any(Dice dice) {
        double at = dice.share() * total;
        for (int i = 0; i < outcomes.size() - 1; i++) {
            at -= weights.get(i);
            if (at < 0) {
                return outcomes.get(i);
            }
        }
        return outcomes.getLast();
    }

    /** So many of each as its weight says, rounded by largest remainder, in a random order. */
    List<T> deal(int number, Dice dice) {
        var exact =
                weights.stream().mapToDouble(weight -> number * weight / total).toArray();
        var counts = IntStream.range(0, exact.length)
                .map(i -> (int) Math.floor(exact[i] + 1e-9))
                .toArray();
        int left = number - IntStream.of(counts).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> counts[i] - exact[i]))
                .limit(left)
                .forEach(i -> counts[i]++);
        var dealt = new ArrayList<T>(number);
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                dealt.add(outcomes.get(i));
            }
        }
        return dice.shuffled(dealt);
    }
}
