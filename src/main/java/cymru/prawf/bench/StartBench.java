package cymru.prawf.bench;

import cymru.prawf.database.Bench;
import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.EmbeddedDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.database.Times;
import cymru.prawf.kernel.UkTime;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How long it takes until the pages are ready: cold, with the demonstration that a first start invents, and warm. */
@Component
class StartBench implements Bench {

    private static final int WARM = 5;

    private final Clock clock;
    private final Environment settings;

    StartBench(Clock clock, Environment settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "start";
    }

    /** Something that is started, and ended by being closed. */
    private interface Started {
        AutoCloseable start() throws Exception;
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var today = UkTime.today(clock).toString();
        var data = ThrownAway.require(settings).path();
        var withPages = data.resolveSibling("first-start").toString();
        var alone = DataDirectory.at(data.resolveSibling("database-alone"));
        Started ours = () -> ServedProgram.on(withPages, today);
        Started bare = () -> EmbeddedDatabase.on(alone.ready(), Progress.SILENT);
        tell("cold", times(1, ours), times(1, bare), "PostgreSQL alone, unpacked, created and started", out);
        tell("warm", times(WARM, ours), times(WARM, bare), "PostgreSQL alone, started", out);
    }

    private static Times times(int often, Started what) throws Exception {
        var times = new ArrayList<Double>();
        for (int n = 0; n < often; n++) {
            long began = System.nanoTime();
            try (var _ = what.start()) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return Times.of(times);
    }

    private static void tell(String kind, Times ours, Times limit, String what, PrintStream out) {
        out.printf(
                "{\"figure\":\"start\",\"kind\":\"%s\",\"median_ms\":%.0f,\"limit_ms\":%.0f,\"limit\":\"%s\",\"ratio\":%.2f}%n",
                kind, ours.percent(50), limit.percent(50), what, ours.percent(50) / limit.percent(50));
    }
}
