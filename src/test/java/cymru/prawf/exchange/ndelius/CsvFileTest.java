package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path directory;

    List<SourceRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();

    @Test
    void aNoteMayHaveLinesCommasAndQuotes() throws IOException {
        read("ID,NOTES\n1,\"Said \"\"no\"\", twice\nand left\"\n");
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.cell("NOTES")).isEqualTo("Said \"no\", twice\nand left"));
        assertThat(problems).isEmpty();
    }

    @Test
    void columnsAreKnownByTheirNamesInWhateverCaseAndOrder() throws IOException {
        read("\uFEFFnotes, id \r\nhello,1\r\n");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.cell("ID")).isEqualTo("1");
            assertThat(row.cell("NOTES")).isEqualTo("hello");
        });
    }

    @Test
    void aRowIsCountedAsASpreadsheetCountsIt() throws IOException {
        read("ID\n1\n2\n");
        assertThat(rows).extracting(SourceRow::row).containsExactly(2, 3);
    }

    @Test
    void ofAFileCutInsideAQuotedValueTheRowsBeforeAreUsed() throws IOException {
        read("ID,NOTES\n1,one\n2,\"two\nand mo");
        assertThat(rows).extracting(row -> row.cell("NOTES")).containsExactly("one");
        assertThat(refused).singleElement().satisfies(problem -> {
            assertThat(problem.treatment()).isEqualTo(Treatment.CUT_OFF);
            assertThat(problem.row()).isEqualTo(3);
        });
    }

    @Test
    void ofAFileCutBetweenTwoValuesTheRowsBeforeAreUsed() throws IOException {
        read("ID,NOTES,DAY\n1,one,Monday\n2,two");
        assertThat(rows).hasSize(1);
        assertThat(refused).extracting(Problem::treatment).containsExactly(Treatment.CUT_OFF);
    }

    @Test
    void aLastRowWithoutALineEndIsUsedAndPointedOut() throws IOException {
        read("ID,NOTES\n1,one\n2,tw");
        assertThat(rows).hasSize(2);
        assertThat(problems).extracting(Problem::treatment).containsExactly(Treatment.NO_LINE_END);
    }

    @Test
    void aRowWithTooFewOrTooManyValuesIsRefusedAndTheOthersAreUsed() throws IOException {
        read("ID,NOTES\n1\n2,two\n3,three,3\n4,four\n");
        assertThat(rows).extracting(row -> row.cell("ID")).containsExactly("2", "4");
        assertThat(refused)
                .extracting(Problem::treatment, Problem::row)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Treatment.TOO_SHORT, 2),
                        org.assertj.core.api.Assertions.tuple(Treatment.TOO_LONG, 4));
    }

    @Test
    void aRowThatIsNotUtf8IsReadAsWindows1252AndTheOthersAreNot() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes("ID,NAME\n1,Siân\n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes("2,Siân – O’Neill\n".getBytes(WINDOWS));
        new Extract(directory).bytes("CONTACT", out.toByteArray());
        readIt();
        assertThat(rows).extracting(row -> row.cell("NAME")).containsExactly("Siân", "Siân – O’Neill");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.treatment()).isEqualTo(Treatment.NOT_UTF_8);
            assertThat(problem.row()).isEqualTo(3);
        });
    }

    @Test
    void aFileInUtf16IsRead() throws IOException {
        new Extract(directory).written("CONTACT", "ID,NAME\n1,Llŷr\n", StandardCharsets.UTF_16);
        readIt();
        assertThat(rows).extracting(row -> row.cell("NAME")).containsExactly("Llŷr");
    }

    @Test
    void aCharacterThatNoTextCanHaveIsReplacedAndReported() throws IOException {
        read("ID,NOTES\n1,a\0b\n");
        assertThat(rows).extracting(row -> row.cell("NOTES")).containsExactly("a\uFFFDb");
        assertThat(problems).extracting(Problem::treatment).containsExactly(Treatment.NO_SUCH_CHARACTER);
    }

    @Test
    void anEmptyFileIsPointedOut() throws IOException {
        read("");
        assertThat(problems).extracting(Problem::treatment).containsExactly(Treatment.EMPTY_FILE);
    }

    @Test
    void aFileWithOnlyAHeaderIsNoProblem() throws IOException {
        read("ID,NOTES\n");
        assertThat(rows).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aColumnThatComesTwiceLosesNothing() throws IOException {
        read("ID,NOTES,NOTES\n1,one,two\n");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.cell("NOTES")).isEqualTo("one");
            assertThat(row.cell("NOTES_AGAIN")).isEqualTo("two");
        });
        assertThat(problems).extracting(Problem::treatment).containsExactly(Treatment.COLUMN_TWICE);
    }

    private void read(String text) throws IOException {
        new Extract(directory).written("CONTACT", text, StandardCharsets.UTF_8);
        readIt();
    }

    private void readIt() throws IOException {
        CsvFile.read(new SourceFile(directory.resolve("CONTACT.csv"), "CONTACT"), new Reading() {
            @Override
            public void header(List<String> columns) {}

            @Override
            public void row(SourceRow row) {
                rows.add(row);
            }

            @Override
            public void refused(Problem why) {
                refused.add(why);
            }

            @Override
            public void noticed(Problem problem) {
                problems.add(problem);
            }
        });
    }
}
