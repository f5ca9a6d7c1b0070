package cymru.prawf.supervision;

import cymru.prawf.database.Verb;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** {@code bin/prawf recompute}: works out the bands and expectations of every case anew from the record. */
@Command(
        name = "recompute",
        description = "Work out the bands and expectations of every case anew from the record.",
        mixinStandardHelpOptions = true)
public final class RecomputeVerb extends Verb {

    @Override
    public int carryOut(BeanFactory program) {
        var started = System.nanoTime();
        int cases = program.getBean(Recomputing.class).everything(System.out::println);
        System.out.printf(
                "%,d cases are worked out, after %d seconds.%n", cases, (System.nanoTime() - started) / 1_000_000_000);
        return 0;
    }
}
