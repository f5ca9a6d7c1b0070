package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything an extract says about one person, and what was found wrong with it. */
final class SourceCase {

    private final Crn crn;
    private final Lists lists;
    private final Staff staff;
    private final Instant now;
    private final Map<String, List<CaseRow>> byTable = new LinkedHashMap<>();
    private final Map<String, CaseRow> byKey = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final List<CaseRow> named = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, Set<String>> used = new HashMap<>();

    SourceCase(Crn crn, Collection<StagedRow> rows, Lists lists, Staff staff, Instant now) {
        this.crn = crn;
        this.lists = lists;
        this.staff = staff;
        this.now = now;
        for (var staged : rows) {
            var table = CaseTables.named(staged.file()).orElseThrow();
            var row = new CaseRow(this, table, staged.key(), staged.read());
            if (staged.isNamed()) {
                named.add(row);
                continue;
            }
            byTable.computeIfAbsent(table.name(), _ -> new ArrayList<>()).add(row);
            byKey.put(staged.key(), row);
        }
        for (var table : CaseTables.inOrder()) {
            for (var row : byTable.getOrDefault(table.name(), List.of())) {
                if (row.says("SOFT_DELETED") || hangsOnDeleted(row)) {
                    deleted.add(row.key());
                }
            }
        }
    }

    Crn crn() {
        return crn;
    }

    Lists lists() {
        return lists;
    }

    Staff staff() {
        return staff;
    }

    Instant now() {
        return now;
    }

    /** The person's row in OFFENDER. */
    CaseRow person() {
        return rows("OFFENDER").getFirst();
    }

    /** The rows of a table that nDelius has not deleted. */
    List<CaseRow> rows(String table) {
        return byTable.getOrDefault(table, List.of()).stream()
                .filter(row -> !deleted.contains(row.key()))
                .toList();
    }

    List<CaseRow> deletedRows() {
        return byTable.values().stream()
                .flatMap(List::stream)
                .filter(row -> deleted.contains(row.key()))
                .toList();
    }

    /** Every row that nDelius has not deleted. */
    List<CaseRow> standingRows() {
        return byTable.values().stream()
                .flatMap(List::stream)
                .filter(row -> !deleted.contains(row.key()))
                .toList();
    }

    /** Rows of somebody else's order that name this person all the same. */
    List<CaseRow> namedElsewhere() {
        return named;
    }

    Optional<CaseRow> find(String table, String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(Link.key(table, id)));
    }

    /** A row that is about this person and stands. */
    Optional<CaseRow> standing(String table, String id) {
        return find(table, id).filter(row -> !deleted.contains(row.key()));
    }

    /** The sentence passed for an event, where one was. */
    Optional<CaseRow> sentenceFor(String event) {
        return event.isEmpty()
                ? Optional.empty()
                : rows("DISPOSAL").stream()
                        .filter(row -> row.text("EVENT_ID").equals(event))
                        .findFirst();
    }

    void found(Problem problem) {
        problems.add(problem);
    }

    /** What was found wrong with some of the rows. */
    List<Problem> problemsOf(Collection<StagedRow> rows) {
        var places = rows.stream().map(row -> row.file() + " " + row.row()).collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> places.contains(problem.file() + " " + problem.row()))
                .toList();
    }

    void use(String table, String column) {
        used.computeIfAbsent(table, _ -> new HashSet<>()).add(column);
    }

    /** The columns that somebody asked for, by table; the others say nothing to Prawf. */
    Map<String, Set<String>> used() {
        return used;
    }

    /** A row goes with what it hangs on: the sentence of a deleted event is deleted too. */
    private boolean hangsOnDeleted(CaseRow row) {
        var links = row.table().belongsTo();
        return !links.isEmpty() && deleted.contains(links.getFirst().keyIn(row.source()));
    }
}
