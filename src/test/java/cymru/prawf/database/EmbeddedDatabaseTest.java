package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What befalls the embedded database; all on one data directory, which must be whole again after each. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    static DataDirectory data = DataDirectory.at(null);

    @BeforeAll
    static void aDatabase() {
        data = DataDirectory.at(home.resolve("with a space")).ready();
        open().close();
    }

    @AfterEach
    void itIsWholeAndNobodyRunsIt() throws IOException {
        open().close();
        assertThat(running()).isFalse();
    }

    @Test
    void whatIsWrittenIsThereTheNextTime() throws SQLException {
        try (var database = open()) {
            sql(database, "create table kept (words text)");
            sql(database, "insert into kept values ('Cwmbrân')");
        }
        try (var database = open()) {
            assertThat(sql(database, "select words from kept")).containsExactly("Cwmbrân");
        }
    }

    @Test
    void whatStatementsCostIsCountedWithoutWhatTheyWereAbout() throws SQLException {
        try (var database = open()) {
            sql(database, "select 'Tachwedd' as month");
            sql(database, "create role counted password 'hydref'");
            sql(database, "drop role counted");
            assertThat(sql(database, "select query from pg_stat_statements where calls > 0"))
                    .contains("select $1 as month")
                    .noneMatch(query -> query.contains("Tachwedd") || query.contains("hydref"));
        }
    }

    @Test
    void theOwnerIsNoSuperuserAndNobodyCanBeConnectedAsOne() throws SQLException {
        try (var database = open()) {
            assertThat(sql(database, "select rolsuper from pg_roles where rolname = current_user"))
                    .containsExactly("f");
            var address = database.address();
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), "postgres", address.ownerPassword()))
                    .hasMessageContaining("authentication failed");
        }
    }

    @Test
    void whoeverMaySeeOnlySomeRowsIsPlannedForByHowManyThereAre() throws SQLException {
        try (var database = open()) {
            sql(database, "create table stay (crn text, during daterange)");
            sql(database, "insert into stay select n, '[2016-01-01,)' from generate_series(1, 1000) n");
            sql(database, "alter table stay enable row level security, force row level security");
            sql(database, "create policy all_but_one on stay using (crn <> '7')");
            sql(database, "analyze stay");
            assertThat(sql(database, "explain select from stay where during @> date '2016-11-30'"))
                    .first()
                    .asString()
                    .containsPattern("rows=9\\d\\d ");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndTold() {
        try (var database = open()) {
            var url = database.address().url();
            assertThatThrownBy(() -> ExternalDatabase.at(url, Cluster.OWNER, "wrong"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "The database at %s refuses the password of prawf_owner; give the right one with"
                                    + " --database-password.",
                            url);
        }
    }

    @Test
    void thePasswordIsReadByItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.ownerPassword())).hasSize(2);
        assertThat(Files.readString(data.ownerPassword())).hasSize(48);
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsOnTheDisk() throws SQLException {
        try (var database = open()) {
            assertThat(
                            sql(
                                    database,
                                    "select string_agg(setting, ' ') from pg_settings"
                                            + " where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')"))
                    .containsExactly("on on on on");
        }
    }

    @Test
    void theLastToLeaveStopsIt() throws IOException {
        try (var other = lodger()) {
            other.says("acknowledged 10");
            open().close();
            assertThat(running()).isTrue();
            other.toldToStop();
            assertThat(running()).isFalse();
        }
    }

    @Test
    void aServerThatOutlivedItsPrawfIsTakenOver() throws IOException, SQLException {
        try (var other = lodger()) {
            other.says("acknowledged 10");
            other.killed();
        }
        var orphan = Postmaster.runningOn(new Cluster(data.cluster())).orElseThrow();
        try (var database = open()) {
            assertThat(database.address().url()).contains(":%d/".formatted(orphan.port()));
            assertThat(sql(database, "select count(*) >= 10 from written")).containsExactly("t");
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenProgramAndServerAreKilled() throws IOException, SQLException {
        int last;
        try (var other = lodger()) {
            other.says("acknowledged 200");
            killed();
            other.killed();
            last = other.out().lines().toList().size();
        }
        try (var database = open()) {
            assertThat(sql(database, "select count(*) >= %d from written".formatted(last)))
                    .containsExactly("t");
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainWhereItWas() throws Exception {
        try (var database = open();
                var kept = Kept.of(database)) {
            sql(database, "create table outlived (words text)");
            killed();
            kept.tells("The database runs again");
            assertThat(sql(database, "select count(*) from outlived")).containsExactly("0");
        }
    }

    @Test
    void whatKeepsItFromStartingMayPass() throws Exception {
        var settings = data.cluster().resolve("postgresql.conf");
        var aside = data.path().resolve("settings-aside");
        try (var database = open();
                var kept = Kept.of(database)) {
            Files.move(settings, aside);
            killed();
            kept.tells("PostgreSQL did not start on " + data.cluster());
            Files.move(aside, settings);
            kept.tells("The database runs again");
            assertThat(sql(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void aPortThatWasTakenMeanwhileIsNotWaitedForByTheNextStart() throws Exception {
        int before;
        try (var other = lodger()) {
            other.says("acknowledged 1");
            before = killed();
        }
        try (var _ = new ServerSocket(before, 1, InetAddress.ofLiteral("127.0.0.1"));
                var database = open()) {
            assertThat(database.address().url()).doesNotContain(":%d/".formatted(before));
        }
    }

    @Test
    void aFileThatNamesAnotherProgramIsNotBelieved() throws IOException {
        var us = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(data.cluster().resolve("postmaster.pid"), aServer(us));
        assertThat(running()).isFalse();
    }

    @Test
    void aServerThatWasKilledButNotBuriedIsNotBelieved() throws Exception {
        var unburied = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 60").start();
        try (var said = unburied.inputReader()) {
            var number = said.readLine();
            while (!Files.readString(Path.of("/proc", number, "stat")).contains(") Z ")) {
                Child.pause();
            }
            Files.writeString(data.cluster().resolve("postmaster.pid"), aServer(number));
            assertThat(running()).isFalse();
            open().close();
        } finally {
            unburied.destroyForcibly();
        }
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsLeftAlone() throws IOException {
        var version = data.cluster().resolve("PG_VERSION");
        Files.writeString(version, "19\n");
        try {
            assertThatThrownBy(EmbeddedDatabaseTest::open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("was made by PostgreSQL 19 and this Prawf runs PostgreSQL 18");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void aPasswordOfAnotherDatabaseIsToldAndLeavesNothingRunning() throws IOException {
        var right = Files.readString(data.ownerPassword());
        Files.writeString(data.ownerPassword(), "wrong");
        try {
            assertThatThrownBy(EmbeddedDatabaseTest::open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is not the one of this database");
            assertThat(running()).isFalse();
        } finally {
            Files.writeString(data.ownerPassword(), right);
        }
    }

    /** The server as a kill leaves it; answers where it was. */
    private static int killed() throws IOException {
        var server = Postmaster.runningOn(new Cluster(data.cluster())).orElseThrow();
        server.process().destroyForcibly();
        server.process().onExit().join();
        return server.port();
    }

    private static String aServer(String process) {
        return "%s%n%s%n1%n5432%n%n127.0.0.1%n  1 1%nready%n".formatted(process, data.cluster());
    }

    private static EmbeddedDatabase open() {
        return EmbeddedDatabase.on(data, Progress.SILENT);
    }

    private static Child lodger() {
        return Child.of(Lodger.class.getName(), data.toString());
    }

    private static boolean running() throws IOException {
        return Postmaster.runsOn(new Cluster(data.cluster()));
    }

    private static List<String> sql(OpenDatabase database, String sql) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                for (var rows = statement.getResultSet(); rows.next(); ) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
