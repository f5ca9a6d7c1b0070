package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.FactRows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Imports an extract of nDelius. A person's rows arrive together or not at all; a run can be interrupted and repeated, and adds nothing
 * twice. docs/ndelius-import.md says what is done with whatever cannot be taken as it stands.
 */
@Component
class NdeliusImport {

    /** How many rows go into one transaction, of as many people as they are about; one person's are never divided. */
    private static final int ROWS_AT_ONCE = 4_000;

    /** One import at a time, by whomever: the staging tables are there once. */
    static final String LOCK = "exchange.import";

    private static final Table LIST_ROW =
            Table.of("exchange.list_row", "file", "id", "columns", "print", "run", "file_row");

    private final DataSource database;
    private final FactRows facts;
    private final Clock clock;
    private final int rowsAtOnce;

    @Autowired
    NdeliusImport(DataSource database, FactRows facts, Clock clock) {
        this(database, facts, clock, ROWS_AT_ONCE);
    }

    NdeliusImport(DataSource database, FactRows facts, Clock clock, int rowsAtOnce) {
        this.database = database;
        this.facts = facts;
        this.clock = clock;
        this.rowsAtOnce = rowsAtOnce;
    }

    ImportResult run(Ask ask, ImportProgress progress) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            lock(connection);
            connection.setAutoCommit(false);
            try {
                return run(ask, progress, connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                unlock(connection);
            }
        }
    }

    private ImportResult run(Ask ask, ImportProgress progress, Connection connection) throws IOException, SQLException {
        var files = SourceFile.in(ask.directory());
        var name = ask.directory().toAbsolutePath().normalize().getFileName();
        var runs = new ImportRuns(
                connection, name == null ? "/" : name.toString(), ask.askedBy(), clock.instant(), ask.rehearse());
        int run = runs.begin();
        var staging = new Staging(connection);
        var lists = new Lists();
        try (var report = ImportReport.of(runs, ask.report())) {
            lists.addEarlier(connection);
            var intake = new Intake(staging, lists);
            for (var file : files) {
                progress.reading(file.path().getFileName().toString());
                intake.read(file);
            }
            connection.commit();
            progress.sorting(intake.tally().sum().read());
            staging.sort(intake.tables());
            var staff = new Staff(lists);
            staff.mentionAll();
            keepLists(connection, runs, intake, staff, report);
            keepLeftOver(connection, runs, intake, staging, report);
            var people = new PeopleImport(
                    connection, facts, runs, report, staging, lists, staff, intake, ask.readAgain(), clock.instant());
            var everybody = staging.people();
            for (var some : inTransactions(everybody)) {
                people.take(some, everybody.size());
                progress.people(
                        people.done(), everybody.size(), people.tally().sum().read());
            }
            tellUnused(connection, runs, intake, people, report);
            runs.finish(clock.instant());
            checkSum(people.tally());
            return new ImportResult(
                    ask.rehearse() ? 0 : run,
                    people.tally().files(),
                    everybody.size(),
                    people.here(),
                    report.counts(),
                    ask.rehearse());
        } finally {
            connection.rollback();
            staging.empty();
        }
    }

    /** Lists are kept for later extracts, which may come without them. */
    private static void keepLists(
            Connection connection, ImportRuns runs, Intake intake, Staff staff, ImportReport report)
            throws SQLException {
        runs.beginTransaction();
        var before = printsOfLists(connection);
        var batch = Batch.replacing();
        var tally = intake.tally();
        intake.listRows()
                .forEach((file, rows) -> rows.forEach((id, row) -> {
                    var print = row.print();
                    var known = before.get(file + " " + id);
                    tally.fate(file, print.equals(known) ? Fate.ALREADY_HERE : Fate.IMPORTED);
                    if (!print.equals(known)) {
                        batch.add(LIST_ROW, file, id, Staging.json(row), print, runs.run(), row.row());
                        if (known != null) {
                            tally.changed(file);
                        }
                    }
                }));
        staff.ensure(batch);
        report.prepare(batch, intake.problems());
        batch.write(connection);
        runs.end();
        report.add(intake.problems());
        if (!runs.rehearses()) {
            staff.kept();
        }
    }

    private static Map<String, UUID> printsOfLists(Connection connection) throws SQLException {
        var prints = new HashMap<String, UUID>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select file, id, print from exchange.list_row")) {
            while (rows.next()) {
                prints.put(rows.getString(1) + " " + rows.getString(2), rows.getObject(3, UUID.class));
            }
        }
        return prints;
    }

    private static void keepLeftOver(
            Connection connection, ImportRuns runs, Intake intake, Staging staging, ImportReport report)
            throws SQLException {
        var some = staging.leftOver("", 0, ROWS_AT_ONCE);
        while (!some.isEmpty()) {
            runs.beginTransaction();
            var aside = new Aside();
            var problems = new ArrayList<Problem>();
            for (var row : some) {
                var unusable = intake.whyUnusable(row.file());
                var why = unusable != null ? unusable : row.again() ? Treatment.ID_TWICE : Treatment.NO_PERSON;
                if (unusable == null) {
                    problems.add(Problem.of(row.file(), row.row(), "", row.key(), why));
                }
                aside.add(row, null, why);
                intake.tally().fate(row.file(), Fate.KEPT_ASIDE);
            }
            var batch = Batch.replacing();
            aside.write(batch, runs.run());
            report.prepare(batch, problems);
            batch.write(connection);
            runs.end();
            report.add(problems);
            some = staging.leftOver(some.getLast().file(), some.getLast().row(), ROWS_AT_ONCE);
        }
    }

    private List<List<StagedPerson>> inTransactions(List<StagedPerson> people) {
        var all = new ArrayList<List<StagedPerson>>();
        var some = new ArrayList<StagedPerson>();
        int rows = 0;
        for (var person : people) {
            if (!some.isEmpty() && rows + person.rows() > rowsAtOnce) {
                all.add(List.copyOf(some));
                some.clear();
                rows = 0;
            }
            some.add(person);
            rows += person.rows();
        }
        if (!some.isEmpty()) {
            all.add(List.copyOf(some));
        }
        return all;
    }

    /** Columns with values that nobody asked for: they are kept with their rows, and say nothing to Prawf. */
    private static void tellUnused(
            Connection connection, ImportRuns runs, Intake intake, PeopleImport people, ImportReport report)
            throws SQLException {
        var problems = new ArrayList<Problem>();
        intake.columnsWithValues().forEach((table, columns) -> {
            var used = people.used().getOrDefault(table, Set.of());
            if (!used.isEmpty()) {
                columns.stream()
                        .filter(column -> !used.contains(column) && !Columns.isBookkeeping(column))
                        .sorted()
                        .forEach(column -> problems.add(Problem.of(table, 1, column, "", Treatment.COLUMN_NOT_USED)));
            }
        });
        runs.beginTransaction();
        var batch = Batch.replacing();
        report.prepare(batch, problems);
        runs.tell(batch, people.tally());
        batch.write(connection);
        runs.end();
        report.add(problems);
    }

    private static void checkSum(Tally tally) {
        tally.files().forEach((file, each) -> {
            if (!each.addsUp()) {
                throw new IllegalStateException("Rows of %s went missing: %s".formatted(file, each));
            }
        });
    }

    private static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            lock.setString(1, LOCK);
            try (var answer = lock.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    throw new RuleBroken("Another import is running. Wait until it has finished");
                }
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (var unlock = connection.prepareStatement("select pg_advisory_unlock(hashtext(?))")) {
            unlock.setString(1, LOCK);
            unlock.execute();
        }
    }
}
