package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database is brought up to date, or left alone when a newer Prawf has been at it. */
@ExtendWith(OutputCaptureExtension.class)
class MigrationsTest {

    static String url = "";
    static JdbcClient db = JdbcClient.create(new DriverManagerDataSource());

    @BeforeAll
    static void anUpToDateDatabase() throws SQLException {
        url = TestDatabase.create("migrated");
        db = JdbcClient.create(new DriverManagerDataSource(url, TestDatabase.OWNER, TestDatabase.PASSWORD));
        try (var owner = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD)) {
            ApplicationRole.ensure(owner, TestDatabase.PASSWORD);
        }
        migrate();
    }

    @Test
    void anUpToDateDatabaseIsSeenAtOnce() {
        long commits = transactions();
        migrate();
        assertThat(transactions() - commits).isLessThan(10);
    }

    @Test
    void aNewDatabaseIsSetUpWithoutAWordAboutIt(CapturedOutput said) {
        var another = TestDatabase.create("set_up");
        migrate(another);
        assertThat(said.getAll()).isEmpty();
    }

    @Test
    void aMigrationOfANewerPrawfIsRefused() {
        forgetFingerprint();
        db.sql("""
                insert into migrations_of_record
                select 1000, '1000', 'of a newer Prawf', type, 'V1000__of_a_newer_prawf.sql', checksum, installed_by,
                       installed_on, execution_time, success
                  from migrations_of_record
                 where version = '1'
                """).update();
        assertThatThrownBy(MigrationsTest::migrate)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was made by a newer or another Prawf")
                .hasMessageContaining("migrations of record");
        db.sql("delete from migrations_of_record where version = '1000'").update();
        assertThatCode(MigrationsTest::migrate).doesNotThrowAnyException();
    }

    @Test
    void aModuleOfANewerPrawfIsRefused() {
        forgetFingerprint();
        db.sql("create table migrations_of_clairvoyance ()").update();
        assertThatThrownBy(MigrationsTest::migrate).hasMessageContaining("migrations of clairvoyance");
        db.sql("drop table migrations_of_clairvoyance").update();
        assertThatCode(MigrationsTest::migrate).doesNotThrowAnyException();
    }

    private static void forgetFingerprint() {
        db.sql("update database.migrated set fingerprint = 'of another Prawf'").update();
    }

    private static long transactions() {
        return db.sql("select pg_stat_clear_snapshot(), xact_commit from pg_stat_database where datname = 'migrated'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    private static void migrate() {
        migrate(url);
    }

    private static void migrate(String url) {
        new Migrations()
                .migrate(Flyway.configure()
                        .dataSource(url, TestDatabase.OWNER, TestDatabase.PASSWORD)
                        .ignoreMigrationPatterns(new String[0])
                        .load());
    }
}
