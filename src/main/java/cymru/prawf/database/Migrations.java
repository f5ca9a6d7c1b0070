package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date: first what all modules share, then each module from a folder and with a history of its own.
 * No module's migration refers to another's tables, so their order does not matter.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final String HISTORY = "migrations_of_";

    @Override
    public void migrate(Flyway flyway) {
        var settings = flyway.getConfiguration();
        var database = JdbcClient.create(settings.getDataSource());
        var scripts = scripts();
        if (migratedTo(database).filter(scripts.fingerprint()::equals).isPresent()) {
            return;
        }
        requireKnown(histories(database), scripts.modules());
        scripts.modules().forEach(module -> migrate(module, settings));
        database.sql("""
                insert into database.migrated (fingerprint) values (:fingerprint)
                on conflict (only_one) do update set fingerprint = excluded.fingerprint
                """).param("fingerprint", scripts.fingerprint()).update();
    }

    private static void migrate(String module, Configuration settings) {
        try {
            Flyway.configure()
                    .configuration(settings)
                    .locations("classpath:db/migration/" + module)
                    .table(HISTORY + module)
                    .initSql("set client_min_messages = warning") // "already exists, skipping" is no news for the
                    // terminal
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayValidateException unknown) {
            throw madeByAnother(module, unknown);
        }
    }

    /** Flyway takes a second over ten modules that have nothing to do; one row tells at once. */
    private static Optional<String> migratedTo(JdbcClient database) {
        boolean none = database.sql("select to_regclass('database.migrated') is null")
                .query(Boolean.class)
                .single();
        return none
                ? Optional.empty()
                : database.sql("select fingerprint from database.migrated")
                        .query(String.class)
                        .optional();
    }

    private static Set<String> histories(JdbcClient database) {
        return database.sql(
                        "select substr(tablename, length(:history) + 1) from pg_tables where starts_with(tablename, :history)")
                .param("history", HISTORY)
                .query((row, _) -> row.getString(1))
                .set();
    }

    private static void requireKnown(Set<String> migrated, Set<String> ours) {
        for (var module : migrated) {
            if (!ours.contains(module)) {
                throw madeByAnother(module, null);
            }
        }
    }

    private static CannotStart madeByAnother(String module, @Nullable Exception cause) {
        return new CannotStart(
                "The database was made by a newer or another Prawf (this one does not know all of its migrations of %s); start that one, or name another directory with --data."
                        .formatted(module),
                cause);
    }

    private static MigrationScripts scripts() {
        try {
            return MigrationScripts.onClasspath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
