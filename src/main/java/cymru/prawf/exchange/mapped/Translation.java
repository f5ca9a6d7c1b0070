package cymru.prawf.exchange.mapped;

import cymru.prawf.exchange.bundle.BundleWriter;
import cymru.prawf.kernel.Crn;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a bundle of a flat file. The file is read twice: first to find what is not recognised and whom that concerns, then to write
 * everybody else. A person of whom something is not understood is left out whole, so that nobody comes in by half.
 */
final class Translation {

    private final FlatFile file;
    private final Mapping mapping;
    private final MappedReport report;
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Integer> said = new HashMap<>();
    private long lines;
    private long used;

    Translation(FlatFile file, Mapping mapping, MappedReport report) {
        this.file = file;
        this.mapping = mapping;
        this.report = report;
    }

    /** Lines of the file, and those that became rows. */
    record Sum(long lines, long used, int peopleLeftOut) {}

    Sum write(BundleWriter bundle) throws IOException {
        for (var output : mapping.rows()) {
            bundle.begin(output.file(), List.copyOf(output.cells().keySet()));
        }
        var columns = file.read(this::look, line -> {
            lines++;
            report.add(line, new Strange("", "", Fate.WRONG_LENGTH));
        });
        columns.stream()
                .filter(column -> !mapping.columns().contains(column))
                .forEach(column -> report.add(1, new Strange(column, "", Fate.COLUMN_NOT_USED)));
        file.read(line -> write(line, bundle), _ -> {});
        return new Sum(lines, used, leftOut.size());
    }

    private void look(Line line) {
        lines++;
        var crn = crn(line);
        if (crn.isEmpty()) {
            report.add(line.number(), new Strange("", "", Fate.NO_CRN));
            return;
        }
        for (var output : mapping.rows()) {
            if (output.fits(line)) {
                output.cells()
                        .values()
                        .forEach(source -> source.of(line, strange -> {
                            report.add(line.number(), strange);
                            if (strange.fate().leavesOutThePerson()) {
                                leftOut.add(crn);
                            }
                        }));
            }
        }
    }

    private void write(Line line, BundleWriter bundle) {
        var crn = crn(line);
        if (crn.isEmpty() || leftOut.contains(crn)) {
            return;
        }
        used++;
        for (var output : mapping.rows()) {
            if (output.fits(line)) {
                var cells = output.cells().entrySet().stream()
                        .map(cell -> cell.getKey().equals(Output.CRN)
                                ? crn
                                : cell.getValue().of(line, _ -> {}))
                        .toList();
                if (isNew(output, cells, line)) {
                    bundle.row(output.file(), cells);
                }
            }
        }
    }

    /** Whether no line before it said the same. */
    private boolean isNew(Output output, List<String> cells, Line line) {
        if (output.key().isEmpty()) {
            return true;
        }
        var names = List.copyOf(output.cells().keySet());
        var key = output.file()
                + output.key().stream()
                        .map(column -> cells.get(names.indexOf(column)))
                        .toList();
        var before = said.putIfAbsent(key, cells.hashCode());
        if (before != null && before != cells.hashCode()) {
            report.add(line.number(), new Strange("", "", Fate.SAYS_ANOTHER));
        }
        return before == null;
    }

    private String crn(Line line) {
        var crn = mapping.rows().getFirst().cells().get(Output.CRN);
        var value = crn == null ? "" : crn.of(line, _ -> {});
        return Crn.looksRight(value) ? Crn.of(value).value() : "";
    }
}
