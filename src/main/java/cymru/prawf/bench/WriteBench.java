package cymru.prawf.bench;

import cymru.prawf.database.Bench;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.UkTime;
import java.io.PrintStream;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How many outcomes a second are recorded, against the bare insert of the same rows committed the same way. */
@Component
class WriteBench implements Bench {

    private static final int WARM_UP = 500;
    private static final int OUTCOMES = 1_500;
    private static final int[] AT_ONCE = {1, 8};

    private final OwnersDatabase owner;
    private final RecordingProgram recording;
    private final Clock clock;
    private final Environment settings;

    WriteBench(OwnersDatabase owner, RecordingProgram recording, Clock clock, Environment settings) {
        this.owner = owner;
        this.recording = recording;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "write";
    }

    /** So many programs that record the same work through the pages' own rules. */
    private record Callers(int many, String url, String token, NightWork work) {

        /** What was booked, from the first turn on. */
        List<HttpHeaders> book(int first, int last) {
            var booked = new HttpHeaders[last - first];
            Caller.together(
                    many, url, token, first, last, (turn, caller) -> booked[turn - first] = work.book(turn, caller));
            return List.of(booked);
        }

        /** Answers how many seconds it took. */
        double cancel(int first, List<HttpHeaders> booked) {
            long began = System.nanoTime();
            Caller.together(
                    many,
                    url,
                    token,
                    first,
                    first + booked.size(),
                    (turn, caller) -> work.cancel(turn, booked.get(turn - first), caller));
            return (System.nanoTime() - began) / 1e9;
        }
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var data = ThrownAway.require(settings);
        var today = UkTime.today(clock);
        var work = NightWork.on(owner, today);
        var token = recording.token(work);
        try (var served = ServedProgram.on(data.toString(), today.toString())) {
            int next = 0;
            for (int many : AT_ONCE) {
                var callers = new Callers(many, served.url(), token, work);
                callers.cancel(next, callers.book(next, next + WARM_UP));
                measure(callers, next + WARM_UP, out);
                next += WARM_UP + OUTCOMES;
            }
        }
    }

    private void measure(Callers callers, int first, PrintStream out) throws Exception {
        var booked = callers.book(first, first + OUTCOMES);
        long before = BareRows.transaction(owner.dataSource());
        double seconds = callers.cancel(first, booked);
        var bare = BareRows.writtenSince(before, owner.dataSource());
        double limit = bare.inserted(callers.many());
        out.printf(
                "{\"figure\":\"write\",\"callers\":%d,\"outcomes_a_second\":%.0f,\"rows\":%d,\"transactions\":%d,\"limit_a_second\":%.0f,\"limit\":\"bare insert of the same rows, committed the same way\",\"ratio\":%.2f,\"aim\":\"at least a third\"}%n",
                callers.many(),
                OUTCOMES / seconds,
                bare.rows(),
                bare.transactions(),
                OUTCOMES / limit,
                limit / seconds);
    }
}
