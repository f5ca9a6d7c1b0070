package cymru.prawf.supervision;

import cymru.prawf.database.Batch;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.database.ProgressBar;
import cymru.prawf.database.SomeAtATime;
import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.Timeline;
import cymru.prawf.record.Timelines;
import java.util.Collection;
import java.util.List;
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
        return workOn("""
                select recorded.crn
                  from record.upto_view recorded
                  left join supervision.worked worked
                    on worked.crn = recorded.crn and worked.upto >= recorded.upto and worked.rules = :rules
                 where worked.crn is null
                 order by recorded.crn
                """, progress);
    }

    /**
     * Works out the cases that were worked out by other rules or never, and answers how many. It does not look at every fact, so
     * that it can be asked every few minutes of a nation.
     */
    int whatOtherRulesMade() {
        return workOn("""
                select crn from supervision.worked where rules <> :rules
                union
                select person.crn
                  from person.person_view person
                 where not exists (select from supervision.worked worked where worked.crn = person.crn)
                   and exists (select from record.upto_view recorded where recorded.crn = person.crn)
                 order by crn
                """, Progress.SILENT);
    }

    private int workOn(String which, Progress progress) {
        var inForce = models.inForce();
        var db = JdbcClient.create(owner.dataSource());
        var cases = db.sql(which)
                .param("rules", Standards.rules(inForce))
                .query((row, _) -> new Crn(row.getString("crn")))
                .list();
        if (cases.isEmpty()) {
            return 0;
        }
        var bar = new ProgressBar(progress, "Working out bands and expectations", cases.size());
        SomeAtATime.work(cases, TOGETHER, some -> {
            work(some, inForce);
            bar.add(some.size());
        });
        db.sql("analyze supervision.band, supervision.expectation, supervision.worked")
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
}
