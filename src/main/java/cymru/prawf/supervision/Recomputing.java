package cymru.prawf.supervision;

import cymru.prawf.database.Batch;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.database.ProgressBar;
import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.Timeline;
import cymru.prawf.record.Timelines;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out many cases anew, as the owner of the database: some hundred at a time, each hundred whole or not at all. Interrupted
 * and begun again it goes on where it was.
 */
@Component
public class Recomputing {

    private static final int TOGETHER = 200;
    private static final int WORKERS = 2;

    private final OwnersDatabase owner;
    private final Timelines timelines;
    private final OperatingModels models;

    Recomputing(OwnersDatabase owner, Timelines timelines, OperatingModels models) {
        this.owner = owner;
        this.timelines = timelines;
        this.models = models;
    }

    /** Works out the whole record, or goes on with that, and answers how many cases it worked out. */
    public int everything(Progress progress) {
        var db = JdbcClient.create(owner.dataSource());
        boolean interrupted = db.sql("select exists (select from supervision.worked where rules = '')")
                .query(Boolean.class)
                .single();
        if (!interrupted) {
            db.sql("update supervision.worked set rules = ''").update();
        }
        return whatLags(progress);
    }

    /** Works out the cases of which facts came in bulk, or that were worked out by other rules, and answers how many. */
    public int whatLags(Progress progress) {
        var inForce = models.inForce();
        var cases = lagging(inForce);
        if (cases.isEmpty()) {
            return 0;
        }
        var bar = new ProgressBar(progress, "Working out bands and expectations", cases.size());
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var worked = cases.stream()
                    .gather(Gatherers.windowFixed(TOGETHER))
                    .map(some -> workers.submit(() -> {
                        work(some, inForce);
                        bar.add(some.size());
                    }))
                    .toList();
            for (var each : worked) {
                finish(each, workers);
            }
        }
        JdbcClient.create(owner.dataSource())
                .sql("analyze supervision.band, supervision.expectation, supervision.worked")
                .update();
        return cases.size();
    }

    /** Adds what is worked out of cases that are loaded whole, beside their facts. */
    public void workOut(Batch batch, Collection<Timeline> loaded) {
        var inForce = models.inForce();
        loaded.forEach(timeline -> add(batch, timeline, inForce));
    }

    private static void add(Batch batch, Timeline timeline, ModelsInForce inForce) {
        KeptRows.add(batch, timeline.crn(), Standards.work(timeline, inForce));
        batch.add(KeptRows.WORKED, timeline.crn().value(), timeline.upto(), Standards.rules(inForce));
    }

    /** Works out these cases now, for whoever has just added to them as the owner. */
    void these(List<Crn> cases) {
        var inForce = models.inForce();
        cases.stream().gather(Gatherers.windowFixed(TOGETHER)).forEach(some -> work(some, inForce));
    }

    private List<Crn> lagging(ModelsInForce inForce) {
        return JdbcClient.create(owner.dataSource())
                .sql("""
                        select recorded.crn
                          from record.upto_view recorded
                          left join supervision.worked worked
                            on worked.crn = recorded.crn and worked.upto >= recorded.upto and worked.rules = :rules
                         where worked.crn is null
                         order by recorded.crn
                        """)
                .param("rules", Standards.rules(inForce))
                .query((row, _) -> new Crn(row.getString("crn")))
                .list();
    }

    private void work(List<Crn> cases, ModelsInForce inForce) {
        var db = new JdbcTemplate(owner.dataSource());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(owner.dataSource()));
        transaction.executeWithoutResult(_ -> {
            var crns = cases.stream().map(Crn::value).collect(Collectors.joining(","));
            KeptRepository.lock(db, crns);
            var batch = new Batch();
            for (var table : List.of("band", "expectation", "worked")) {
                batch.first(
                        "delete from supervision.%s where crn = any (string_to_array(?, ','))".formatted(table), crns);
            }
            for (var timeline : timelines.over(JdbcClient.create(db)).of(cases)) {
                add(batch, timeline, inForce);
            }
            db.execute((ConnectionCallback<Integer>) connection -> {
                batch.write(connection);
                return cases.size();
            });
        });
    }

    private static void finish(Future<?> worked, ExecutorService workers) {
        try {
            worked.get();
        } catch (ExecutionException refused) {
            workers.shutdownNow();
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException told) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("It was interrupted; started again, it goes on", told);
        }
    }
}
