package cymru.prawf.exchange.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.exchange.bundle.BundleWriter;
import cymru.prawf.exchange.bundle.OwnRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Timelines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flat file of some other system comes in by the mapping of docs/exchange.md. */
class MappedImportTest {

    static final Path MAPPING = Path.of("src/test/resources/bundles/mapped/mapping.yaml");
    static final String HEADER = "Case;Surname;First name;Born;Sex;Order;Type;Court;Made;Entered;Shoe size";

    @TempDir
    Path directory;

    @Test
    void peopleOrdersAndFactsComeInOnce() throws IOException {
        try (var record = new OwnRecord("mapped")) {
            var lines = List.of(
                    "MP50001;Mappedquorn;Siân;29/02/1984;F;1;CO;Newport Crown Court;01/11/2016;02/11/2016;",
                    "MP50001;Mappedquorn;Siân;29/02/1984;F;2;SSO;Newport Crown Court;15/11/2016;02/11/2016;",
                    "MP50002;Mappedquorn;Rhys;;X;;;;;02/11/2016;");
            var bundle = translated(lines, "bundle");
            record.read(bundle);
            record.read(bundle);
            assertThat(record.rows("person.person")).isEqualTo(2);
            assertThat(record.rows("sentence.sentence")).isEqualTo(2);
            assertThat(record.rows("record.fact")).isEqualTo(2);
            assertThat(record.db()
                            .sql("select sex from person.person order by crn")
                            .query(String.class)
                            .list())
                    .containsExactly("FEMALE", "NOT_SPECIFIED");
            assertThat(record.bean(Timelines.class)
                            .of(Crn.of("MP50001"))
                            .facts()
                            .getFirst()
                            .fact()
                            .sentence())
                    .isEqualTo("Added to the record as Siân Mappedquorn, born 29 February 1984");
        }
    }

    @Test
    void whatIsNotRecognisedIsReportedAndLeavesOutThePersonWhole() throws IOException {
        var bundle = translated(
                List.of(
                        "MP50001;Mappedquorn;Siân;29/02/1984;F;1;CO;Newport;01/11/2016;02/11/2016;5",
                        "MP50001;Mappedquorn;Siân;29/02/1984;F;2;ZZ;Newport;01/11/2016;02/11/2016;5",
                        "MP50002;Mappedquorn;Rhys;31/02/1984;M;;;;;02/11/2016;5",
                        "MP50003;Mappedquorn;Mair;;=1+1;;;;;02/11/2016;5",
                        "MP50003;Mappedquorn;Mary;;F;;;;;02/11/2016;5",
                        "?;Mappedquorn;Nobody;;F;;;;;02/11/2016;5",
                        "MP50004;Mappedquorn"),
                "bundle");
        assertThat(Files.readAllLines(bundle.resolve("persons.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("MP50003,");
        assertThat(Files.readAllLines(directory.resolve("report.csv")))
                .containsExactly(
                        "file,line,column,value,what was done",
                        "old.csv,3,Type,ZZ,Not in the table of values. Everything about this person is left out",
                        "old.csv,4,Born,31/02/1984,Not a day as the mapping says that days are written. Everything about this person is left out",
                        "old.csv,4,Born,31/02/1984,Not a day as the mapping says that days are written. Everything about this person is left out",
                        "old.csv,5,Sex,'=1+1,Not in the table of values. Taken for what the mapping says otherwise",
                        "old.csv,7,,,\"No CRN, or none that can be one. The line is left out\"",
                        "old.csv,8,,,More or fewer values than columns. The line is left out",
                        "old.csv,1,Shoe size,,The mapping does not name this column. Not used",
                        "old.csv,6,,,Says something else than an earlier line of the same key. The first stands",
                        "old.csv,6,,,Says something else than an earlier line of the same key. The first stands");
    }

    @Test
    void aMappingThatNamesAColumnWhichIsNotThereIsRefused() throws IOException {
        Files.writeString(directory.resolve("old.csv"), "Case;Name\n");
        assertThatThrownBy(() -> translate("bundle"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("old.csv has no column \u201cBorn\u201d, which the mapping names");
    }

    @Test
    void aMappingThatCannotBeReadSaysWhere() throws IOException {
        var mapping = Files.writeString(directory.resolve("m.yaml"), "rows:\n  - file: persons.csv\n    colums: {}\n");
        assertThatThrownBy(() -> MappingReader.read(mapping))
                .hasMessageContaining("persons.csv says \u201ccolums\u201d; it may say file, when, key, columns");
        Files.writeString(mapping, "rows:\n  - file: [\n");
        assertThatThrownBy(() -> MappingReader.read(mapping)).hasMessageContaining("cannot be used: line");
    }

    @Test
    void theDocumentShowsThisMapping() throws IOException {
        assertThat(Files.readString(Path.of("docs/exchange.md"))).contains(Files.readString(MAPPING));
    }

    private Path translated(List<String> lines, String bundle) throws IOException {
        Files.write(
                directory.resolve("old.csv"),
                (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(Charset.forName("windows-1252")));
        return translate(bundle);
    }

    private Path translate(String name) throws IOException {
        var bundle = Files.createDirectory(directory.resolve(name));
        var mapping = MappingReader.read(MAPPING);
        var file = directory.resolve("old.csv");
        try (var writer = new BundleWriter(bundle);
                var report = new MappedReport(file, directory.resolve("report.csv"))) {
            new Translation(new FlatFile(file, mapping), mapping, report).write(writer);
        }
        return bundle;
    }
}
