package cymru.prawf.bench;

import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.PostgresProcesses;
import java.io.IOException;
import java.util.Locale;

/** A way in which what serves is killed without warning. */
enum Kill {
    PROGRAM {
        @Override
        void in(ServedProgram served, DataDirectory data) throws IOException, InterruptedException {
            served.killed();
            served.startedAgain();
        }
    },
    ONE_PROCESS_OF_THE_DATABASE {
        @Override
        void in(ServedProgram served, DataDirectory data) throws IOException {
            PostgresProcesses.on(data).getLast().destroyForcibly();
        }
    },
    POSTMASTER {
        @Override
        void in(ServedProgram served, DataDirectory data) throws IOException {
            PostgresProcesses.on(data).getFirst().destroyForcibly();
        }
    },
    DATABASE {
        @Override
        void in(ServedProgram served, DataDirectory data) throws IOException {
            PostgresProcesses.on(data).forEach(ProcessHandle::destroyForcibly);
        }
    },
    BOTH {
        @Override
        void in(ServedProgram served, DataDirectory data) throws IOException, InterruptedException {
            PostgresProcesses.on(data).forEach(ProcessHandle::destroyForcibly);
            served.killed();
            served.startedAgain();
        }
    };

    /** Kills it, and starts again what does not come back by itself. */
    abstract void in(ServedProgram served, DataDirectory data) throws IOException, InterruptedException;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
