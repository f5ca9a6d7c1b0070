package cymru.prawf;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.FullDisk;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.ParameterException;

/** Says in one sentence why the program ended, and leaves the rest in the log. */
final class Failure {

    /** PostgreSQL's classes of errors: connection exception, operator intervention. */
    private static final Pattern STOPPED_ANSWERING = Pattern.compile("08...|57P..");

    private Failure() {}

    static String sentence(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof CannotStart known) {
                return String.valueOf(known.getMessage());
            }
            if (each instanceof ParameterException mistake) {
                return mistake.getMessage() + "; bin/prawf help says more.";
            }
            if (each instanceof PortInUseException taken) {
                return String.valueOf(Door.taken(taken.getPort()).getMessage());
            }
            if (FullDisk.caused(each)) {
                return "The disk is full; free some room and start again.";
            }
            if (each instanceof SQLException lost
                    && STOPPED_ANSWERING
                            .matcher(String.valueOf(lost.getSQLState()))
                            .matches()) {
                return "The database stopped answering; look whether it runs, and start Prawf again.";
            }
        }
        LoggerFactory.getLogger(Prawf.class).error("Prawf ended", failure);
        return "Prawf ended because of a fault (%s); the log in the data directory tells more."
                .formatted(root(failure));
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
