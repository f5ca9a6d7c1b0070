package cymru.prawf.exchange.ndelius.web;

import cymru.prawf.exchange.ndelius.FileTally;
import cymru.prawf.exchange.ndelius.ImportRun;
import cymru.prawf.exchange.ndelius.ProblemGroup;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** One import: was anything lost, the sum that adds up, by file, and what was wrong. */
public record ImportPage(ImportRun run, Map<String, FileTally> files, List<ProblemGroup> groups) {

    /** The answer to the question everybody has first. */
    public String verdict() {
        return switch (run.state()) {
            case FINISHED ->
                nothingLost(run)
                        ? "Nothing was lost."
                        : "%s. They are named below; the rest was used.".formatted(refused(run));
            case RUNNING ->
                "It is running: %s of %s are done."
                        .formatted(Words.number(run.peopleDone()), Words.plural(run.people(), "person", "people"));
            case INTERRUPTED ->
                "It was interrupted after %s of %s. What had arrived by then is here whole; tell it again, and it goes on."
                        .formatted(Words.number(run.peopleDone()), Words.plural(run.people(), "person", "people"));
        };
    }

    /** The sum, in words. While it is not finished some rows have no fate yet. */
    public String sum() {
        var rows = run.rows();
        long open = rows.read() - rows.imported() - rows.alreadyHere() - rows.keptAside() - rows.refused();
        return "%s read = %s imported + %s already here + %s kept aside + %s refused%s."
                .formatted(
                        Words.plural(rows.read(), "row"),
                        Words.number(rows.imported()),
                        Words.number(rows.alreadyHere()),
                        Words.number(rows.keptAside()),
                        Words.number(rows.refused()),
                        open == 0 ? "" : " + %s not reached".formatted(Words.number(open)));
    }

    public String howManyProblems() {
        return run.problems() == 0
                ? "No problems"
                : "%s of %s".formatted(Words.plural(run.problems(), "problem"), Words.plural(groups.size(), "sort"));
    }

    public String problemsPath(ProblemGroup group) {
        return UriComponentsBuilder.fromPath("/admin/imports/" + run.number() + "/problems")
                .queryParam("file", group.file())
                .queryParam("column", group.column())
                .queryParam("treatment", group.treatment())
                .encode()
                .build()
                .toUriString();
    }

    static boolean nothingLost(ImportRun run) {
        return run.rows().refused() == 0 && run.rows().addsUp();
    }

    static String refused(ImportRun run) {
        return "%s could not be used".formatted(Words.plural(run.rows().refused(), "row"));
    }
}
