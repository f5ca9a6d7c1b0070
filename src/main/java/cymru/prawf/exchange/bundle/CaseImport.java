package cymru.prawf.exchange.bundle;

import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.person.People;
import cymru.prawf.record.FactForms;
import cymru.prawf.record.Seals;
import cymru.prawf.supervision.Recomputing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
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
        try (var connection = owner.dataSource().getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            lock(db);
            try {
                return read(Bundle.in(directory, db), by, progress, connection, db);
            } finally {
                Staging.end(db);
                unlock(db);
            }
        }
    }

    private BundleResult read(Bundle bundle, String by, Progress progress, Connection connection, JdbcClient db)
            throws IOException, SQLException {
        Staging.begin(db);
        var print = staged(bundle, connection, new Pace(progress, "Reading"));
        progress.tell("Looking through it");
        var strange = checked(bundle, db);
        var arrivals = new Arrivals(db);
        var arrival = arrivals.of(print, bundle);
        if (arrival.renumbered()) {
            bundle.part(BundleTables.FACTS).ifPresent(facts -> new Positions(facts.shape(), db).drawAnew());
        }
        bundle.parts().stream()
                .filter(arrival::takes)
                .forEach(part -> new Checks(bundle, db).fitsWhatIsHere(part, arrival));
        var crns = crns(bundle, db);
        boolean someAreHere = someAreHere(crns, db);
        var pace = new Pace(progress, "Bringing in");
        pace.expect(rows(bundle.ofCases(), db));
        var load = new CaseLoad(bundle, arrival, someAreHere, owner.dataSource(), pace);
        connection.setAutoCommit(false);
        try {
            if (someAreHere) {
                load.rehearse(connection);
                connection.rollback();
            }
            load.ofNobody(connection);
            if (!arrival.renumbered()) {
                bundle.part(BundleTables.FACTS).ifPresent(facts -> new Positions(facts.shape(), db).goOnAfter());
            }
            arrivals.begin(print, bundle, arrival, by, clock.instant());
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        load.people(inTransactions(crns));
        var sum = pace.sum();
        bundle.parts().forEach(part -> Identity.goOn(part.shape(), db));
        people.numberOnwards();
        db.sql("analyze").update();
        arrivals.finish(print, clock.instant());
        recomputing.whatLags(progress);
        seals.seal();
        return new BundleResult(crns.size(), strange, arrival.renumbered(), sum);
    }

    private static String staged(Bundle bundle, Connection connection, Pace pace) throws IOException, SQLException {
        var hashes = new ArrayList<String>();
        for (var part : bundle.parts()) {
            hashes.add(part.file() + Staging.take(part, connection, pace));
        }
        var digest = BundleFile.sha256().digest(String.join("\n", hashes).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private long checked(Bundle bundle, JdbcClient db) {
        var checks = new Checks(bundle, db);
        bundle.parts().forEach(checks::holdsTogether);
        bundle.parts().forEach(part -> Staging.prepare(part.shape(), db));
        bundle.parts().forEach(checks::refersToWhatIsThere);
        return bundle.part(BundleTables.FACTS)
                .map(facts -> checks.facts(facts, forms))
                .orElse(0L);
    }

    private static List<String> crns(Bundle bundle, JdbcClient db) {
        if (bundle.ofCases().isEmpty()) {
            return List.of();
        }
        return db.sql(bundle.ofCases().stream()
                        .map(part -> "select crn from " + part.shape().table().staged())
                        .collect(Collectors.joining(" union ", "", " order by crn")))
                .query((row, _) -> row.getString("crn"))
                .list();
    }

    private static boolean someAreHere(List<String> crns, JdbcClient db) {
        return db.sql("select exists (select from %s where crn = any (:crns))".formatted(BundleTables.PERSONS.name()))
                .param("crns", crns.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static long rows(List<BundlePart> parts, JdbcClient db) {
        return parts.stream()
                .mapToLong(part -> db.sql(
                                "select count(*) from " + part.shape().table().staged())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private List<CaseLoad.Some> inTransactions(List<String> crns) {
        var all = new ArrayList<CaseLoad.Some>();
        for (int from = 0; from < crns.size(); from += peopleAtOnce) {
            all.add(new CaseLoad.Some(crns.get(from), crns.get(Math.min(crns.size(), from + peopleAtOnce) - 1)));
        }
        return all;
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
