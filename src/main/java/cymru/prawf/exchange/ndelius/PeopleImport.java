package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactRows;
import cymru.prawf.record.SentFact;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Imports people, some in each transaction. If one of them cannot be kept, the others of the transaction still are. */
final class PeopleImport {

    private static final List<Translation> TRANSLATIONS = List.of(
            new PersonTranslation(),
            new LimitationTranslation(),
            new DetailTranslation(),
            new SentenceTranslation(),
            new RequirementTranslation(),
            new CustodyTranslation(),
            new ManagerTranslation(),
            new ContactTranslation(),
            new UnpaidWorkTranslation(),
            new RegistrationTranslation(),
            new OtherTranslation());

    private final Connection connection;
    private final FactRows facts;
    private final ImportRuns runs;
    private final ImportReport report;
    private final Staging staging;
    private final Lists lists;
    private final Staff staff;
    private final References references;
    private final Map<String, Treatment> unusable;
    private final boolean readAgain;
    private final Instant now;

    private final Tally tally;
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Map<Crn, String> taken = new HashMap<>();
    private int here;
    private int done;

    PeopleImport(
            Connection connection,
            FactRows facts,
            ImportRuns runs,
            ImportReport report,
            Staging staging,
            Lists lists,
            Staff staff,
            Intake intake,
            boolean readAgain,
            Instant now) {
        this.connection = connection;
        this.facts = facts;
        this.runs = runs;
        this.report = report;
        this.staging = staging;
        this.lists = lists;
        this.staff = staff;
        this.references = new References(staging);
        this.unusable = intake.unusable();
        this.tally = intake.tally();
        this.readAgain = readAgain;
        this.now = now;
    }

    /** What one transaction brings. */
    private final class Delivery {

        final Batch fresh = new Batch();
        final Batch changed = Batch.replacing();
        final CaseWriter writer = new CaseWriter(facts, fresh, changed, runs.run());
        final Aside aside = new Aside();
        final Tally tally = new Tally();
        final List<Problem> problems = new ArrayList<>();
        final List<String> keys = new ArrayList<>();
        int here;
    }

    void take(List<StagedPerson> people, int inAll) throws SQLException {
        try {
            write(people, inAll);
        } catch (SQLException | RuntimeException broken) {
            connection.rollback();
            if (people.size() > 1) {
                for (var one : people) {
                    take(List.of(one), inAll);
                }
            } else {
                refuse(people.getFirst(), inAll, reason(broken));
            }
        }
    }

    private void write(List<StagedPerson> people, int inAll) throws SQLException {
        runs.beginTransaction();
        var delivery = new Delivery();
        var rows = staging.rowsOf(people).stream().collect(Collectors.groupingBy(StagedRow::person));
        var inputs = people.stream()
                .map(person -> CaseInput.of(person, rows.getOrDefault(person.id(), List.of()), unusable))
                .toList();
        var crns = inputs.stream().flatMap(input -> input.goodCrn().stream()).collect(Collectors.toSet());
        var known = Known.of(connection, crns);
        var changed = inputs.stream()
                .flatMap(input -> input
                        .goodCrn()
                        .filter(crn -> !known.of(crn).isEmpty())
                        .filter(crn ->
                                readAgain || !input.newOrChanged(known.of(crn)).isEmpty())
                        .stream())
                .toList();
        var recorded = facts.about(connection, changed).stream().collect(Collectors.groupingBy(SentFact::crn));
        for (var input : inputs) {
            take(input, known, recorded, delivery);
        }
        deliver(delivery, people.size(), inAll);
    }

    private void take(CaseInput input, Known known, Map<Crn, List<SentFact>> recorded, Delivery delivery)
            throws SQLException {
        var crn = input.goodCrn().orElse(null);
        input.unreadable()
                .forEach(
                        row -> aside(delivery, row, crn, unusable.getOrDefault(row.file(), Treatment.TABLE_NOT_KNOWN)));
        var why = whyAside(input, crn, known);
        if (why != null || crn == null) {
            var reason = why == null ? Treatment.CRN_MALFORMED : why;
            delivery.problems.add(Problem.of(
                    "OFFENDER", input.offender().row(), "CRN", input.crn() == null ? "" : input.crn(), reason));
            input.own().forEach(row -> aside(delivery, row, crn, reason));
            return;
        }
        taken.put(crn, input.person().id());
        delivery.here++;
        var prints = known.of(crn);
        var news = input.newOrChanged(prints);
        for (var row : input.own()) {
            boolean same = row.print().equals(prints.get(row.key()));
            delivery.tally.fate(row.file(), same ? Fate.ALREADY_HERE : Fate.IMPORTED);
            if (!same && prints.containsKey(row.key())) {
                delivery.tally.changed(row.file());
            }
        }
        if (!news.isEmpty() || readAgain) {
            translate(crn, input, readAgain ? input.rows() : news, recorded.getOrDefault(crn, List.of()), delivery);
        }
    }

    private void translate(Crn crn, CaseInput input, List<StagedRow> rows, List<SentFact> recorded, Delivery delivery)
            throws SQLException {
        var source = new SourceCase(crn, input.rows(), lists, staff, now);
        var draft = new Draft();
        for (var translation : TRANSLATIONS) {
            translation.translate(source, draft);
        }
        for (var row : source.standingRows()) {
            references.check(source, row);
        }
        delivery.writer.write(source, draft, rows, recorded);
        delivery.problems.addAll(source.problemsOf(rows));
        rows.forEach(row -> delivery.keys.add(row.key()));
        source.used()
                .forEach((table, columns) ->
                        used.computeIfAbsent(table, _ -> new HashSet<>()).addAll(columns));
    }

    private @Nullable Treatment whyAside(CaseInput input, @Nullable Crn crn, Known known) {
        if (crn == null) {
            return Treatment.CRN_MALFORMED;
        }
        if (!taken.getOrDefault(crn, input.person().id()).equals(input.person().id())
                || known.isSomebodyElses(crn, input.offender().key())) {
            return Treatment.CRN_TWICE;
        }
        return input.deleted() ? Treatment.PERSON_DELETED : null;
    }

    private static void aside(Delivery delivery, StagedRow row, @Nullable Crn crn, Treatment why) {
        delivery.aside.add(row, crn == null ? null : crn.value(), why);
        delivery.tally.fate(row.file(), Fate.KEPT_ASIDE);
    }

    private void refuse(StagedPerson person, int inAll, String reason) throws SQLException {
        runs.beginTransaction();
        var delivery = new Delivery();
        var input = CaseInput.of(person, staging.rowsOf(List.of(person)), unusable);
        input.own().forEach(row -> delivery.tally.fate(row.file(), Fate.REFUSED));
        input.unreadable().forEach(row -> delivery.tally.fate(row.file(), Fate.REFUSED));
        delivery.problems.add(new Problem(
                "OFFENDER",
                input.offender().row(),
                "CRN",
                input.crn() == null ? "" : input.crn(),
                Treatment.FAILED,
                reason));
        deliver(delivery, 1, inAll);
    }

    private void deliver(Delivery delivery, int people, int inAll) throws SQLException {
        staff.ensure(delivery.fresh);
        runs.tell(delivery.fresh, inAll, done + people);
        report.prepare(delivery.fresh, delivery.problems);
        delivery.aside.write(delivery.changed, runs.run());
        runs.tell(delivery.changed, tally.plus(delivery.tally));
        delivery.fresh.write(connection);
        delivery.changed.write(connection);
        noLongerAside(delivery.keys);
        runs.end();
        tally.add(delivery.tally);
        report.add(delivery.problems);
        done += people;
        here += delivery.here;
        if (!runs.rehearses()) {
            staff.kept();
        }
    }

    private void noLongerAside(List<String> keys) throws SQLException {
        try (var delete = connection.prepareStatement("delete from exchange.kept_aside where key = any (?)")) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        }
    }

    /** Why, without the values: an error of the database may quote what somebody wrote about a person. */
    private static String reason(Exception broken) {
        if (broken instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
            var said = refused.getServerErrorMessage();
            return "%s %s %s"
                    .formatted(
                            String.valueOf(said.getTable()),
                            said.getConstraint() == null ? "" : said.getConstraint(),
                            String.valueOf(refused.getSQLState()))
                    .strip();
        }
        return broken.getClass().getSimpleName();
    }

    int done() {
        return done;
    }

    int here() {
        return here;
    }

    Tally tally() {
        return tally;
    }

    /** The columns that say something to Prawf, by table. */
    Map<String, Set<String>> used() {
        return used;
    }
}
