package cymru.prawf.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Timelines;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole record goes out and comes in again as it was. */
class RoundTripTest {

    static final Crn SIAN = Crn.of("BU40001");

    @TempDir
    static Path directory;

    static OwnRecord first;
    static OwnRecord second;
    static Path out;
    static Path again;

    @BeforeAll
    static void outAndInAndOut() throws SQLException {
        first = new OwnRecord("bundle_first");
        first.read(Written.TEN_LINES);
        first.db().sql("""
                insert into contact.contact (crn, id, type, with_whom, place, officer, officer_name, happened_at, note,
                                             sensitive, recorded_by, recorded_at)
                values ('BU40001', uuidv7(), 'OTHER', 'NOBODY', '', 'N07A001', '=cmd|calc', '2016-11-20 09:00+00',
                        e'She said: "no".\\r\\nThen \\'=1+1, and – Llŷn.\\n\\\\.', false, 'N07A001', '2016-11-20 09:30+00')
                """).update();
        first.db()
                .sql("insert into access.account values ('sian.howells', 'Sian', null, 'a hash', now(), null)")
                .update();
        first.db().sql("""
                insert into staff.provider values ('WCRC', '''+44', 'CRC', '[2015-02-01,)')
                """).update();
        factsOfTwoTransactionsAtOnce();
        out = first.write(directory.resolve("out"));
        second = new OwnRecord("bundle_second");
        second.read(out);
        again = second.write(directory.resolve("again"));
    }

    /** The fact that gets the lower position is written by the later transaction. */
    private static void factsOfTwoTransactionsAtOnce() throws SQLException {
        var url = first.url();
        try (var early = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD);
                var late = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD)) {
            early.setAutoCommit(false);
            early.createStatement().execute("select pg_current_xact_id()");
            late.createStatement().execute(fact("later"));
            early.createStatement().execute(fact("earlier"));
            early.commit();
        }
        assertThat(first.db()
                        .sql("select subject from record.fact where kind = 'test.noted/1' order by written_in")
                        .query(String.class)
                        .list())
                .containsExactly("earlier", "later");
    }

    private static String fact(String subject) {
        return """
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data)
                values ('BU40001', 'test.noted/1', now(), true, now(), 'a test', '%s', '{"words": "=1+1"}')
                """.formatted(subject);
    }

    @AfterAll
    static void end() {
        first.close();
        second.close();
    }

    @Test
    void theSecondExportIsTheFirstByteForByte() {
        var files = Written.files(out);
        assertThat(Written.files(again)).hasSameSizeAs(files).hasSizeGreaterThan(60);
        for (var file : files) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void theSealsAreTheSameAndHold() {
        var proof = second.proof();
        assertThat(proof.fault()).isNull();
        assertThat(proof.sealed()).isEqualTo(5);
        assertThat(proof).isEqualTo(first.proof());
    }

    @Test
    void whatIsRecordedAfterwardsStandsAfterItAndIsSealed() {
        try (var third = new OwnRecord("bundle_third")) {
            third.read(out);
            third.db().sql(fact("afterwards")).update();
            third.seal();
            assertThat(third.proof().fault()).isNull();
            assertThat(third.proof().sealed()).isEqualTo(6);
            assertThat(third.db()
                            .sql("select subject from record.fact order by position desc limit 1")
                            .query(String.class)
                            .single())
                    .isEqualTo("afterwards");
        }
    }

    @Test
    void aPersonWhoCameInIsFoundAndHasTheirChronologyAndIsWorkedOut() {
        assertThat(second.rows("person.search_name"))
                .isEqualTo(first.rows("person.search_name"))
                .isEqualTo(1);
        assertThat(second.bean(Timelines.class).of(SIAN).facts()).hasSize(5);
        assertThat(second.rows("supervision.worked")).isEqualTo(1);
    }

    @Test
    void whatASpreadsheetWouldCarryOutIsWrittenSoThatItDoesNot() {
        assertThat(out.resolve("contacts.csv"))
                .content()
                .contains(",'=cmd|calc,")
                .doesNotContain(",=cmd");
        assertThat(second.db()
                        .sql("select officer_name from contact.contact")
                        .query(String.class)
                        .single())
                .isEqualTo("=cmd|calc");
    }

    @Test
    void noPasswordGoesOut() {
        assertThat(out.resolve("accounts.csv"))
                .content()
                .contains("sian.howells")
                .doesNotContain("a hash");
        assertThat(second.db()
                        .sql("select password_hash is null from access.account")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void toldAgainNothingComesTwice() {
        second.read(out);
        var third = second.write(directory.resolve("third"));
        for (var file : Written.files(out)) {
            assertThat(third.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }
}
