package cymru.prawf.exchange.ndelius.web;

import cymru.prawf.exchange.ndelius.ImportRun;
import java.util.List;

/** The imports there have been, the latest first. */
public record ImportsPage(List<ImportRun> runs) {

    /** In one word or two, whether anything was lost. */
    public String lost(ImportRun run) {
        return switch (run.state()) {
            case FINISHED -> ImportPage.nothingLost(run) ? "Nothing" : ImportPage.refused(run);
            case RUNNING, INTERRUPTED -> "Not known yet";
        };
    }
}
