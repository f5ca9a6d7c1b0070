package cymru.prawf.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.database.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that ends in the middle goes on when it is told again, and ends with the same record. */
class InterruptedBundleTest {

    @TempDir
    static Path directory;

    static OwnRecord whole;
    static Path out;

    @BeforeAll
    static void sixPeople() {
        whole = new OwnRecord("bundle_whole");
        whole.read(people().directory());
        out = whole.write(directory.resolve("out"));
    }

    @AfterAll
    static void end() {
        whole.close();
    }

    @Test
    void withPositionsAndSealsItBecomesTheSameRecord() throws IOException, SQLException {
        try (var record = new OwnRecord("bundle_interrupted")) {
            interrupted(record, out);
            record.imports().inTransactionsOf(2).read(out, "a test", Progress.SILENT);
            var again = record.write(directory.resolve("again"));
            for (var file : Written.files(out)) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
            assertThat(record.proof()).isEqualTo(whole.proof());
        }
    }

    @Test
    void withoutPositionsNothingComesTwice() throws IOException, SQLException {
        try (var record = new OwnRecord("bundle_interrupted_by_hand")) {
            var byHand = directory.resolve("people");
            interrupted(record, byHand);
            record.imports().inTransactionsOf(2).read(byHand, "a test", Progress.SILENT);
            assertThat(record.rows("record.fact")).isEqualTo(whole.rows("record.fact"));
            assertThat(record.rows("person.search_name")).isEqualTo(whole.rows("person.search_name"));
        }
    }

    /** The database refuses the last person's facts, after others have come in. */
    private static void interrupted(OwnRecord record, Path bundle) {
        record.db()
                .sql(
                        "create function refused() returns trigger language plpgsql as 'begin raise exception ''no''; end'")
                .update();
        record.db().sql("""
                create trigger refused before insert on contact.contact
                    for each row when (new.crn = 'BU41006') execute function refused()
                """).update();
        assertThatThrownBy(() -> record.imports().inTransactionsOf(2).read(bundle, "a test", Progress.SILENT))
                .hasMessageContaining("contacts.csv");
        assertThat(record.rows("person.person")).isBetween(2L, 6L);
        assertThat(record.db()
                        .sql(
                                "select count(*) from person.person p where not exists (select from record.fact where crn = p.crn)")
                        .query(Long.class)
                        .single())
                .isZero();
        record.db().sql("drop trigger refused on contact.contact").update();
    }

    private static Written people() {
        var persons = new ArrayList<String>();
        var facts = new ArrayList<String>();
        var contacts = new ArrayList<String>();
        for (int n = 1; n <= 6; n++) {
            persons.add("BU4100%d,Bundlequorn,Rhys,,x,2016-11-02".formatted(n));
            facts.add("BU4100%1$d,test.noted/1,2016-11-02,f,2016-11-02,x,note:%1$d,\"{\"\"words\"\": \"\"%1$d\"\"}\""
                    .formatted(n));
            contacts.add("BU4100%1$d,0a4c2f6e-5f7e-4a52-9d5e-0d9c35cf9b0%1$d,OTHER,x,x,x,x,2016-11-02,,f,x,2016-11-02"
                    .formatted(n));
        }
        return Written.in(directory.resolve("people"))
                .naming("persons.csv", "sentences.csv", "facts.csv", "contacts.csv")
                .and("persons.csv", persons.toArray(String[]::new))
                .and("facts.csv", facts.toArray(String[]::new))
                .file(
                        "contacts.csv",
                        "crn,id,type,with_whom,place,officer,officer_name,happened_at,note,sensitive,recorded_by,recorded_at\n"
                                + String.join("\n", contacts) + "\n");
    }
}
