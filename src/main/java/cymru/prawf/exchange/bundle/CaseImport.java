package cymru.prawf.exchange.bundle;

import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.database.SomeAtATime;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.person.People;
import cymru.prawf.record.FactForms;
import cymru.prawf.record.Seals;
import cymru.prawf.supervision.Recomputing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings a bundle in. All of it is looked through before anything of it counts; then a person's rows arrive together or not at all. Told
 * again, it goes on where it was interrupted, and adds nothing twice.
 */
@Component
public class CaseImport {

    private static final String LOCK = "exchange.bundle";
    private static final int PEOPLE_AT_ONCE = 400;

    private final OwnersDatabase owner;
    private final FactForms forms;
    private final People people;
    private final Recomputing recomputing;
    private final Seals seals;
    private final Clock clock;
    private final int peopleAtOnce;

    @Autowired
    CaseImport(
            OwnersDatabase owner, FactForms forms, People people, Recomputing recomputing, Seals seals, Clock clock) {
        this(owner, forms, people, recomputing, seals, clock, PEOPLE_AT_ONCE);
    }

    private CaseImport(
            OwnersDatabase owner,
            FactForms forms,
            People people,
            Recomputing recomputing,
            Seals seals,
            Clock clock,
            int peopleAtOnce) {
        this.owner = owner;
        this.forms = forms;
        this.people = people;
        this.recomputing = recomputing;
        this.seals = seals;
        this.clock = clock;
        this.peopleAtOnce = peopleAtOnce;
    }

    /** The same with so many people in a transaction. */
    CaseImport inTransactionsOf(int people) {
        return new CaseImport(owner, forms, this.people, recomputing, seals, clock, people);
    }

    public BundleResult read(Path directory, String by, Progress progress) throws IOException, SQLException {
        var result = bringIn(directory, by, progress);
        JdbcClient.create(owner.dataSource()).sql("analyze").update();
        recomputing.whatLags(progress); // as the program would by itself, were this interrupted
        seals.seal();
        return result;
    }

    /** Without working out what follows from it. */
    BundleResult bringIn(Path directory, String by, Progress progress) throws IOException, SQLException {
        try (var connection = owner.dataSource().getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            lock(db);
            try {
                return bringIn(Bundle.in(directory, db), by, progress, connection, db);
            } finally {
                Staging.end(db);
                unlock(db);
            }
        }
    }

    private BundleResult bringIn(Bundle bundle, String by, Progress progress, Connection connection, JdbcClient db)
            throws IOException, SQLException {
        var examination = new Examination(bundle, connection, db);
        var reading = Pace.ofFiles(progress, "Reading");
        reading.expect(bundle.bytes());
        var print = examination.take(reading);
        progress.tell("Looking through it");
        long unknown = examination.check(forms, new Pace(progress, "Looking through"));
        var arrivals = new Arrivals(db);
        var arrival = examination.arrival(arrivals, print);
        var crns = examination.crns();
        var pace = new Pace(progress, "Bringing in");
        pace.expect(bundle.rows(db));
        var load = new CaseLoad(bundle, arrival, examination.someAreHere(crns), owner.dataSource(), pace);
        load.first(connection, () -> arrivals.begin(print, bundle, arrival, by, clock.instant()));
        SomeAtATime.work(crns, peopleAtOnce, load::people);
        numberOnwards(bundle, db);
        arrivals.finish(print, clock.instant());
        var sum = pace.sum();
        return new BundleResult(crns.size(), bundle.rows(db), unknown, arrival.renumbered(), sum);
    }

    private void numberOnwards(Bundle bundle, JdbcClient db) {
        bundle.parts().forEach(part -> Identity.goOn(part.shape(), db));
        people.numberOnwards();
    }

    private static void lock(JdbcClient db) {
        boolean mine = db.sql("select pg_try_advisory_lock(hashtext(:name))")
                .param("name", LOCK)
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new RuleBroken("Another import is running. Wait until it has finished");
        }
    }

    private static void unlock(JdbcClient db) {
        db.sql("select pg_advisory_unlock(hashtext(:name))")
                .param("name", LOCK)
                .query(Boolean.class)
                .single();
    }
}
