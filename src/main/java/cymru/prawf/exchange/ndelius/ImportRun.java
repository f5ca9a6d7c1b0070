package cymru.prawf.exchange.ndelius;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of an import, as it is shown.
 *
 * @param rows what became of its rows, those of all files together
 */
public record ImportRun(
        int number,
        String directory,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        boolean running,
        int people,
        int peopleDone,
        FileTally rows,
        long problems) {

    /** Where a run stands. One that was interrupted kept what it had brought in; the next run goes on from there. */
    public enum State {
        RUNNING("Running"),
        INTERRUPTED("Interrupted"),
        FINISHED("Finished");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public State state() {
        if (finishedAt != null) {
            return State.FINISHED;
        }
        return running ? State.RUNNING : State.INTERRUPTED;
    }
}
