package cymru.prawf.exchange.ndelius;

import cymru.prawf.web.Words;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Tells on the command line how an import comes along, and how it went: a bar on a terminal, plain lines elsewhere. */
final class ImportTold implements ImportProgress {

    private static final int WIDTH = 30;
    private static final long BETWEEN_LINES = 10_000_000_000L;

    /** What somebody has to know before anything else. */
    private static final Set<Treatment> WARNINGS = Set.of(
            Treatment.CUT_OFF,
            Treatment.REST_UNREADABLE,
            Treatment.COLUMN_MISSING,
            Treatment.FAILED,
            Treatment.CLOSED_TO_ALL);

    private final PrintStream out;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private long toldAt = began;
    private boolean inLine;

    private ImportTold(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ImportTold on(PrintStream out) {
        return new ImportTold(out, System.console() != null && System.console().isTerminal());
    }

    static ImportTold onATerminal(PrintStream out) {
        return new ImportTold(out, true);
    }

    @Override
    public void reading(String file) {
        tell("Reading " + file, false);
    }

    @Override
    public void sorting(long rows) {
        tell("Sorting %s by person".formatted(Words.plural(rows, "row")), true);
    }

    @Override
    public void people(int done, int inAll, long rows) {
        var bar = "#".repeat(WIDTH * done / Math.max(1, inAll));
        tell(
                (terminal ? "[%-" + WIDTH + "s] " : "%2$s").formatted(bar, "")
                        + "%s of %s imported, %s rows a second"
                                .formatted(Words.number(done), Words.plural(inAll, "person", "people"), rate(rows)),
                done == inAll);
    }

    private String rate(long rows) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return Words.number(Math.round(rows / Math.max(seconds, 0.001)));
    }

    private void tell(String words, boolean atOnce) {
        if (terminal) {
            out.print("\r\u001b[2K" + words);
            out.flush();
            inLine = true;
            return;
        }
        long now = System.nanoTime();
        if (atOnce || now - toldAt > BETWEEN_LINES) {
            out.println(words);
            toldAt = now;
        }
    }

    void result(ImportResult result, Ask asked) {
        if (inLine) {
            out.println();
        }
        var sum = result.sum();
        out.println(verdict(result, asked));
        out.printf(
                "%s read = %s imported%s + %s already here + %s kept aside + %s refused%n",
                Words.plural(sum.read(), "row"),
                Words.number(sum.imported()),
                sum.changed() > 0 ? " (%s of them changed)".formatted(Words.number(sum.changed())) : "",
                Words.number(sum.alreadyHere()),
                Words.number(sum.keptAside()),
                Words.number(sum.refused()));
        result.problems().entrySet().stream()
                .filter(each -> WARNINGS.contains(each.getKey()))
                .forEach(each -> out.printf(
                        "WARNING (%s): %s.%n",
                        Words.number(each.getValue()), each.getKey().label()));
        tellProblems(result.problems());
        if (asked.report() != null) {
            out.printf("Every problem is in %s.%n", asked.report());
        } else if (result.problemsInAll() > 0) {
            out.println(
                    asked.rehearse()
                            ? "--report FILE.csv writes every problem to a file."
                            : "Every problem is on the page /admin/imports/%d; --report FILE.csv writes them to a file."
                                    .formatted(result.run()));
        }
    }

    private void tellProblems(Map<Treatment, Long> problems) {
        problems.entrySet().stream()
                .filter(each -> !WARNINGS.contains(each.getKey()))
                .sorted(Map.Entry.<Treatment, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(each ->
                        out.printf("%,9d  %s%n", each.getValue(), each.getKey().label()));
    }

    private static String verdict(ImportResult result, Ask asked) {
        var sum = result.sum();
        if (sum.read() == 0) {
            return "There is no table of nDelius in %s; nothing was imported.".formatted(asked.directory());
        }
        if (!result.anything()) {
            return "Nobody could be imported: OFFENDER.csv is missing, or names nobody who can be. Everything is kept aside.";
        }
        var people = "%s of %s"
                .formatted(Words.number(result.peopleHere()), Words.plural(result.people(), "person", "people"));
        var lost = sum.refused() == 0
                ? "Nothing was lost."
                : "%s could not be used and %s refused; the rest is here."
                        .formatted(Words.plural(sum.refused(), "row"), sum.refused() == 1 ? "was" : "were");
        return result.rehearsed()
                ? "This was a rehearsal: nothing was kept. %s would be here. %s".formatted(people, lost)
                : "%s are here. %s".formatted(people, lost);
    }
}
