package cymru.prawf.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database. */
record Cluster(Path directory) {

    static final String DATABASE = "prawf";
    static final String OWNER = "prawf_owner";

    /**
     * fsync and synchronous_commit stay on: what was acknowledged is on the disk. What statements cost is counted, without what
     * they were about; utility statements are left out because these would be kept with the passwords in them.
     */
    private static final String SETTINGS = """

            # Prawf
            timezone = 'UTC'
            log_timezone = 'UTC'
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            max_wal_size = 2GB
            max_connections = 60
            random_page_cost = 1.1
            jit = off
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            password_encryption = 'scram-sha-256'
            log_min_messages = warning
            log_checkpoints = off
            log_line_prefix = '%m [%p] '
            shared_preload_libraries = 'pg_stat_statements'
            pg_stat_statements.track_planning = on
            pg_stat_statements.track_utility = off
            """;

    private static final String WHO_MAY_CONNECT = """
            # type  database     user  address       method
            host    all          all   127.0.0.1/32  scram-sha-256
            host    replication  all   127.0.0.1/32  scram-sha-256
            """;

    /**
     * The superuser has no password, so nobody can be connected as one. Whoever may see only some rows is planned for without
     * looking at what the table holds, unless the functions that look cannot tell what they saw: how far two days are apart tells
     * nothing, and without it every list by period is planned as if hardly any period held.
     */
    private static final String OWNER_AND_DATABASE = """
            create role %1$s login createrole replication password '%3$s';

            alter function daterange_subdiff(date, date) leakproof;

            create extension pg_stat_statements;

            grant pg_read_all_stats to %1$s;

            create database %2$s owner %1$s template postgres;

            """;

    boolean exists() {
        return Files.isDirectory(directory);
    }

    /** Makes the database beside its place and moves it there when it is whole. */
    void create(PostgresPrograms programs, String ownerPassword) throws IOException {
        var unfinished = directory.resolveSibling("database.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        try {
            programs.user().makeDirectory(unfinished);
            fill(unfinished, programs, ownerPassword);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            FileSystemUtils.deleteRecursively(unfinished);
            throw failure;
        }
    }

    private static void fill(Path directory, PostgresPrograms programs, String ownerPassword) throws IOException {
        programs.run(
                "",
                "initdb",
                "--pgdata=" + directory,
                "--username=postgres",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--auth=reject");
        Files.writeString(directory.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        Files.writeString(directory.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        programs.run(
                OWNER_AND_DATABASE.formatted(OWNER, DATABASE, ownerPassword),
                "postgres",
                "--single",
                "-j",
                "-D",
                directory.toString(),
                "postgres");
    }

    void requireOurMajorVersion() throws IOException {
        var version = Files.readString(directory.resolve("PG_VERSION")).strip();
        if (!version.equals(String.valueOf(Binaries.MAJOR))) {
            throw new CannotStart(
                    "The database in %s was made by PostgreSQL %s and this Prawf runs PostgreSQL %d; start the Prawf that made it, or name another directory with --data."
                            .formatted(directory, version, Binaries.MAJOR));
        }
    }
}
