package cymru.prawf.exchange.ndelius;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads every file of an extract: lists into memory, rows about people into the staging tables. */
final class Intake {

    private final Staging staging;
    private final Lists lists;
    private final Map<String, Map<String, SourceRow>> listRows = new LinkedHashMap<>();
    private final Map<String, CaseTable> tables = new LinkedHashMap<>();
    private final Map<String, Treatment> unusable = new HashMap<>();
    private final Map<String, Set<String>> columnsWithValues = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Tally tally = new Tally();

    Intake(Staging staging, Lists lists) {
        this.staging = staging;
        this.lists = lists;
    }

    void read(SourceFile file) throws IOException, SQLException {
        if (file.isAboutTheExtract()) {
            problems.add(Problem.ofFile(file.table(), Treatment.FILE_LEFT_ALONE, ""));
            return;
        }
        var failure = new SQLException[1];
        CsvFile.read(file, new Reading() {
            @Override
            public void header(List<String> columns) {
                begin(file.table(), columns);
            }

            @Override
            public void row(SourceRow row) {
                tally.read(row.file());
                try {
                    take(row);
                } catch (SQLException broken) {
                    failure[0] = broken;
                }
            }

            @Override
            public void refused(Problem why) {
                tally.read(why.file());
                tally.fate(why.file(), Fate.REFUSED);
                problems.add(why);
            }

            @Override
            public void noticed(Problem problem) {
                problems.add(problem);
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private void begin(String name, List<String> columns) {
        if (ListTables.has(name)) {
            listRows.put(name, new LinkedHashMap<>());
            return;
        }
        var known = CaseTables.named(name);
        if (known.isEmpty()) {
            tables.put(name, unknown(name, columns));
            makeUnusable(name, Treatment.TABLE_NOT_KNOWN, "");
            return;
        }
        tables.put(name, known.get());
        var missing = known.get().missingIn(columns);
        if (!missing.isEmpty()) {
            tables.put(name, unknown(name, columns));
            makeUnusable(name, Treatment.COLUMN_MISSING, String.join(" or ", missing));
        }
    }

    /** A table that nobody knows may still say whose its rows are. */
    private static CaseTable unknown(String name, List<String> columns) {
        var links = CaseTables.inOrder().stream()
                .map(table -> Link.to(table.name()))
                .filter(link -> columns.contains(link.column()))
                .limit(Staging.MOST_LINKS)
                .toList();
        return new CaseTable(name, "row", List.of(), links, List.of(), Section.OTHER);
    }

    private void makeUnusable(String name, Treatment why, String detail) {
        unusable.put(name, why);
        problems.add(Problem.ofFile(name, why, detail));
    }

    private void take(SourceRow row) throws SQLException {
        var list = listRows.get(row.file());
        if (list != null) {
            var id = ListTables.id(row);
            // A few lists have two rows with one identifier, told apart by another column
            list.put(list.containsKey(id) ? id + "#" + row.print() : id, row);
            lists.add(row.file(), id, row.cells());
            return;
        }
        var table = tables.get(row.file());
        if (table != null) {
            var columns = columnsWithValues.computeIfAbsent(row.file(), _ -> new HashSet<>());
            row.cells().forEach((column, value) -> {
                if (!value.equals("N") && !value.equals("0")) { // a flag that nobody ever set says nothing
                    columns.add(column);
                }
            });
            if (!unusable.containsKey(row.file()) && !table.hasId(row)) {
                problems.add(Problem.of(row.file(), row.row(), String.join(", ", table.id()), "", Treatment.NO_ID));
            }
            staging.add(table, row);
        }
    }

    /** The tables about people that this extract has, those first to which others belong. */
    List<CaseTable> tables() {
        var known = CaseTables.inOrder().stream()
                .filter(table -> tables.containsKey(table.name()))
                .map(table -> tables.getOrDefault(table.name(), table))
                .toList();
        var all = new ArrayList<>(known);
        tables.values().stream()
                .filter(table -> CaseTables.named(table.name()).isEmpty())
                .forEach(all::add);
        return all;
    }

    @Nullable
    Treatment whyUnusable(String table) {
        return unusable.get(table);
    }

    Map<String, Treatment> unusable() {
        return unusable;
    }

    Map<String, Map<String, SourceRow>> listRows() {
        return listRows;
    }

    /** Columns that have a value somewhere, by table. */
    Map<String, Set<String>> columnsWithValues() {
        return columnsWithValues;
    }

    List<Problem> problems() {
        return problems;
    }

    Tally tally() {
        return tally;
    }
}
