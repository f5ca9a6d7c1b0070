package cymru.prawf.supervision;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.database.Bench;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.PeakHeap;
import cymru.prawf.database.Progress;
import cymru.prawf.database.Times;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.BareRecord;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast bands and expectations are worked out, against PostgreSQL alone. */
@Component
class SupervisionBench implements Bench {

    private static final int ONE_BY_ONE = 400;
    private static final int NATIONAL = 100_000;
    private static final String RISK = "{\"harm\":\"MEDIUM\",\"likelihood\":40,\"iom\":false}";

    private final OwnersDatabase owner;
    private final Recomputing recomputing;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SupervisionBench(
            OwnersDatabase owner, Recomputing recomputing, Facts facts, TransactionTemplate transaction, Clock clock) {
        this.owner = owner;
        this.recomputing = recomputing;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var db = new JdbcTemplate(owner.dataSource());
        long cases = count(db, "select count(*) from supervision.worked");
        rebanding(db, cases, out);
        oneFact(db, cases, out); // before every row is written anew, which leaves the old ones to be tidied up
        recompute(cases, out);
    }

    /** Every case's band by the compiled model, one row a case, against reading the same inputs and writing one row a case. */
    private void rebanding(JdbcTemplate db, long cases, PrintStream out) throws Exception {
        var today = UkTime.today(clock);
        var bare =
                "create table supervision.bench as select crn, situation, model from supervision.band where during @> date '%s'";
        var join = """
                create table supervision.bench as
                select band.crn, lookup.band, lookup.row
                  from supervision.band
                  join policy.lookup_view lookup
                    on lookup.code || '/' || lookup.version = band.model and lookup.situation = band.situation
                 where band.during @> date '%s'
                """;
        double limit = best(() -> written(db, bare.formatted(today)));
        double ours = best(() -> written(db, join.formatted(today)));
        line(
                out,
                "rebanding",
                cases,
                ours,
                limit,
                "one statement that reads the same inputs and writes one row a case",
                2);
    }

    /** The whole record worked out anew, against reading the same facts in the same order. */
    private void recompute(long cases, PrintStream out) throws Exception {
        double limit = best(() -> {
            new BareRecord(owner.dataSource()).scan(_ -> {});
            return null;
        });
        PeakHeap.beginAnew();
        double ours = cases < NATIONAL
                ? best(() -> recomputing.everything(Progress.SILENT))
                : seconds(() -> recomputing.everything(Progress.SILENT)); // it warms up on its way
        long peak = PeakHeap.megabytes();
        line(out, "recompute", cases, ours, limit, "an ordered scan of the same facts", 4);
        out.printf("{\"figure\":\"recompute-peak-memory\",\"cases\":%d,\"megabytes\":%d}%n", cases, peak);
    }

    /** One fact in its own transaction, with everything worked out, against inserting the same row. */
    private void oneFact(JdbcTemplate db, long cases, PrintStream out) throws Exception {
        var crns = db.query(
                "select crn from supervision.worked order by hashtext(crn) limit " + ONE_BY_ONE,
                (row, _) -> new Crn(row.getString("crn")));
        var day = UkTime.today(clock).minusDays(1);
        var record = new BareRecord(owner.dataSource());
        var bare = new ArrayList<Double>();
        var kept = new ArrayList<Double>();
        for (int round = 0; round < 2; round++) {
            bare.clear(); // the first round warms up
            kept.clear();
            for (var crn : crns) {
                bare.add(milliseconds(() -> record.insert(db, crn.value(), "assessment.risk-recorded/1", RISK)));
                kept.add(milliseconds(() -> facts.append(NewFact.of(
                        crn,
                        new RiskRecorded(Harm.MEDIUM, 40, false, null, null),
                        When.on(day),
                        "bench",
                        "bench",
                        clock.instant()))));
            }
        }
        out.printf(
                "{\"figure\":\"one-fact\",\"cases\":%d,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"bare_insert_p95_ms\":%.2f,\"aim\":\"p95 under 5 ms above the bare insert\"}%n",
                cases,
                Times.of(kept).percent(50),
                Times.of(kept).percent(95),
                Times.of(bare).percent(95));
    }

    /** Done whole, work before commit included, and then taken back. */
    private double milliseconds(Runnable work) {
        long began = System.nanoTime();
        try {
            transaction.executeWithoutResult(_ -> {
                work.run();
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public int getOrder() {
                        return Integer.MAX_VALUE;
                    }

                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new Enough();
                    }
                });
            });
        } catch (Enough done) {
            return (System.nanoTime() - began) / 1e6;
        }
        throw new IllegalStateException("What was measured was not taken back");
    }

    private static final class Enough extends RuntimeException {}

    private static Void written(JdbcTemplate db, String sql) {
        db.execute(sql);
        db.execute("drop table supervision.bench");
        return null;
    }

    private static long count(JdbcTemplate db, String sql) {
        var count = db.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private static double best(Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int n = 0; n < 3; n++) {
            best = Math.min(best, seconds(work));
        }
        return best;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void line(
            PrintStream out, String figure, long cases, double ours, double limit, String what, double aim) {
        out.printf(
                "{\"figure\":\"%s\",\"cases\":%d,\"seconds\":%.3f,\"limit_seconds\":%.3f,\"limit\":\"%s\",\"ratio\":%.2f,\"aim\":\"under %.0f\"}%n",
                figure, cases, ours, limit, what, ours / limit, aim);
    }
}
