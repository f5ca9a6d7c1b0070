package cymru.prawf.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.kernel.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that cannot be used is refused whole, with the file, the line and what to do. */
class RefusedBundleTest {

    static OwnRecord record;

    @TempDir
    Path directory;

    Written bundle;

    @BeforeAll
    static void anEmptyRecord() {
        record = new OwnRecord("bundle_refused");
    }

    @AfterAll
    static void end() {
        record.close();
    }

    @BeforeEach
    void theTenLines() {
        bundle = Written.in(directory.resolve("bundle"));
    }

    @Test
    void aPathThatLeadsOutOfTheDirectory() {
        bundle.naming("persons.csv", "sentences.csv", "facts.csv", "../../etc/passwd");
        refused("manifest.json names \u201c../../etc/passwd\u201d, which is no file of a bundle");
    }

    @Test
    void aFileThatIsALink() throws Exception {
        var facts = bundle.directory().resolve("facts.csv");
        Files.move(facts, directory.resolve("elsewhere.csv"));
        Files.createSymbolicLink(facts, directory.resolve("elsewhere.csv"));
        refused("facts.csv: manifest.json names it and it is not here");
    }

    @Test
    void noManifest() throws Exception {
        Files.delete(bundle.directory().resolve("manifest.json"));
        refused("There is no manifest.json");
    }

    @Test
    void aManifestThatCannotBeRead() {
        bundle.file("manifest.json", "{\"format\": \"prawf-bundle\",\n \"version\": one}");
        refused("manifest.json, line 2");
    }

    @Test
    void aManifestOfALaterVersion() {
        bundle.with("manifest.json", "\"version\": 1", "\"version\": 2");
        refused("is of version 2; this Prawf reads version 1");
    }

    @Test
    void aFileThatTheManifestDoesNotName() {
        bundle.naming("persons.csv", "facts.csv");
        refused("sentences.csv: manifest.json does not name it");
    }

    @Test
    void aFileThatWasCutInHalf() {
        var facts = bundle.read("facts.csv");
        bundle.with("manifest.json", "{\"name\": \"facts.csv\"}", "{\"name\": \"facts.csv\", \"bytes\": 999}");
        bundle.file("facts.csv", facts.substring(0, facts.length() / 2));
        refused("facts.csv: it has", "cut off or changed. Copy the bundle again");
    }

    @Test
    void aFileThatWasCutInHalfWhereNobodySaysHowLongItWas() {
        bundle.with("facts.csv", "\"\"iom\"\": false}\"\n", "\"\"iom");
        refused("facts.csv, line 4: unterminated CSV quoted field", "cut off or a quote is missing");
    }

    @Test
    void aFileThatWasChangedAfterItWasWritten() {
        var hash = "0".repeat(64);
        bundle.with(
                "manifest.json",
                "{\"name\": \"facts.csv\"}",
                "{\"name\": \"facts.csv\", \"sha256\": \"%s\"}".formatted(hash));
        refused("facts.csv: it is not what was written");
    }

    @Test
    void whatIsNotUtf8() {
        bundle.bytes("persons.csv", bundle.read("persons.csv").getBytes(StandardCharsets.ISO_8859_1));
        refused("persons.csv, line 2: this is not UTF-8", "Save the file as UTF-8");
    }

    @Test
    void aColumnThatNobodyKnows() {
        bundle.with("persons.csv", "birth_date", "born");
        refused("persons.csv, line 1: Prawf has no column \u201cborn\u201d here");
    }

    @Test
    void aColumnThatIsNeeded() {
        bundle.with("persons.csv", "surname,", "").with("persons.csv", "Bundlequorn,", "");
        refused("persons.csv, line 1: the column \u201csurname\u201d is needed");
    }

    @Test
    void aDateThatIsNone() {
        bundle.with("persons.csv", "1984-02-29", "1983-02-29");
        refused("persons.csv, line 2: \u201c1983-02-29\u201d cannot be birth_date");
    }

    @Test
    void aCrnThatIsNone() {
        for (var file : new String[] {"persons.csv", "sentences.csv", "facts.csv"}) {
            bundle.with(file, "BU40001", "BU4-1");
        }
        refused("persons.csv, line 2: a CRN is letters and then numbers");
    }

    @Test
    void aRowThatBreaksARule() {
        bundle.with("sentences.csv", "COMMUNITY_ORDER", "STERN_WORDS");
        refused("sentences.csv, line 2: the row breaks the rule sentence_kind_check");
    }

    @Test
    void twoRowsOfOneKey() {
        bundle.and(
                "persons.csv", "BU40002,\"Bundle\nquorn\",Rhys,,x,2016-11-02", "BU40001,Otherquorn,Rhys,,x,2016-11-02");
        refused("persons.csv, line 5: Key (crn)=(BU40001) is duplicated");
    }

    @Test
    void aFactAboutNobody() {
        bundle.and("facts.csv", "BU49999,person.registered/1,2016-11-02,f,2016-11-02,x,person:BU49999,\"{}\"");
        refused("facts.csv, line 5: crn names a row of persons.csv that is not there");
    }

    @Test
    void anOffenceOfNoSentence() {
        bundle.naming("persons.csv", "sentences.csv", "facts.csv", "offences.csv")
                .file("offences.csv", """
                        id,crn,sentence_id,description,main,recorded_by,recorded_at
                        0a4c2f6e-5f7e-4a52-9d5e-0d9c35cf9b02,BU40001,0a4c2f6e-5f7e-4a52-9d5e-0d9c35cf9b0f,Theft,t,x,2016-11-02
                        """);
        refused("offences.csv, line 2: crn with sentence_id names a row of sentences.csv that is not there");
    }

    @Test
    void aFactWhoseDataAreNoneOfItsKind() {
        bundle.with("facts.csv", "\"\"MEDIUM\"\"", "\"\"QUITE_HIGH\"\"");
        refused("facts.csv, line 4: the data are none of a fact of this kind", "QUITE_HIGH");
    }

    @Test
    void dataThatAreNoJson() {
        bundle.with("facts.csv", "\"{\"\"harm\"\"", "\"{harm");
        refused("facts.csv, line 4: ", "cannot be data");
    }

    @Test
    void aDirectoryThatIsNotThere() {
        assertThatThrownBy(() -> record.read(directory.resolve("nowhere")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("There is no manifest.json in");
    }

    @Test
    void anEmptyRecordGoesOutAsABundleThatBringsNobody() {
        var empty = record.write(directory.resolve("empty"));
        assertThat(Written.text(empty.resolve("manifest.json"))).doesNotContain("upto");
        assertThat(Written.text(empty.resolve("persons.csv")).lines()).hasSize(1);
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> record.read(bundle.directory()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContainingAll(words);
        assertThat(record.rows("person.person")).isZero();
        assertThat(record.rows("record.fact")).isZero();
        assertThat(record.rows("exchange.bundle_import")).isZero();
        assertThat(record.db()
                        .sql("select count(*) from pg_namespace where nspname = 'incoming'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
