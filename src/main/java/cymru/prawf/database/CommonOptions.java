package cymru.prawf.database;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every verb can be told: on which database it works, and on which day. */
public final class CommonOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the database is kept (usually ~/.local/share/prawf).")
    @Nullable
    Path data;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "Live on this day, a training date, at the present time of day.")
    @Nullable
    LocalDate today;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "Use this PostgreSQL 18 instead of the embedded one, as in jdbc:postgresql://HOST/NAME.")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            description = "The role that owns the database at that URL.")
    @Nullable
    String databaseUser;

    @Option(
            names = "--database-password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description =
                    "Its password; asked for when left empty. The variable PRAWF_DATABASE_PASSWORD keeps it from the list of processes.")
    @Nullable
    String databasePassword;

    public DataDirectory dataDirectory() {
        return DataDirectory.at(data);
    }

    public @Nullable LocalDate today() {
        return today;
    }

    public String databaseName(DataDirectory directory) {
        return databaseUrl == null ? directory.toString() : databaseUrl;
    }

    /** The database that was named; closing the answer gives it back. */
    public OpenDatabase openDatabase(DataDirectory directory, Progress progress) {
        if (databaseUrl == null) {
            if (databaseUser != null || databasePassword != null) {
                throw new CannotStart("--database-user and --database-password go with --database-url; name that too.");
            }
            return EmbeddedDatabase.on(directory, progress);
        }
        var password = databasePassword == null ? System.getenv("PRAWF_DATABASE_PASSWORD") : databasePassword;
        if (databaseUser == null || password == null) {
            throw new CannotStart(
                    "--database-url needs --database-user and --database-password (or the variable PRAWF_DATABASE_PASSWORD).");
        }
        return ExternalDatabase.at(databaseUrl, databaseUser, password);
    }
}
