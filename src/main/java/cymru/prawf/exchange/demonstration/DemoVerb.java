package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Holds;
import cymru.prawf.database.Verb;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bin/prawf demo}: fills a database with invented people. */
@Command(
        name = "demo",
        description = "Load the demonstration: invented people in Gwent, or as many areas like it as you ask for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DemoVerb extends Verb {

    /** Where the people live. There is one place so far. */
    public enum Where {
        gwent
    }

    @Option(names = "--area", paramLabel = "AREA", defaultValue = "gwent", description = "Where they live (gwent).")
    Where area = Where.gwent;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "So many areas of Gwent's size; 95 are the 262,388 people of England and Wales (1).")
    int scale = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2016",
            description = "The same seed makes the same people (2016).")
    long seed = Demonstration.USUAL_SEED;

    @Override
    public Optional<Holds> begins() {
        return Optional.of(Holds.DEMONSTRATION);
    }

    @Override
    public int carryOut(BeanFactory program) {
        if (scale < 1 || scale > 300) {
            System.err.println("--scale is from 1 to 300.");
            return 2;
        }
        var started = System.nanoTime();
        program.getBean(Demonstration.class).load(seed, scale, System.out::println);
        System.out.printf(
                "%,d people are here, after %d seconds.%n",
                Composition.peopleIn(scale), (System.nanoTime() - started) / 1_000_000_000);
        return 0;
    }
}
