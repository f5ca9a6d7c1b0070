package cymru.prawf.database;

import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf bench}: measures against limits taken in the same run. */
@Command(
        name = "bench",
        description = "Measure against limits taken in the same run, one line of JSON a figure (see bin/bench).",
        hidden = true,
        mixinStandardHelpOptions = true)
public final class BenchVerb extends Verb {

    @Parameters(paramLabel = "WHAT", description = "What to measure.")
    String what = "";

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        var benches =
                ((ListableBeanFactory) program).getBeansOfType(Bench.class).values();
        for (var bench : benches) {
            if (bench.name().equals(what)) {
                bench.run(program, System.out);
                return 0;
            }
        }
        System.err.printf(
                "There is nothing called %s to measure. There is: %s.%n",
                what, benches.stream().map(Bench::name).sorted().collect(Collectors.joining(", ")));
        return 2;
    }
}
