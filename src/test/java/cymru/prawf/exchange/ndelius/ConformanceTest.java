package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The extract that nobody here wrote, where it lies beside the checkout: X320741 shows everything it has. */
@PrawfTest
@EnabledIf("isThere")
class ConformanceTest extends Importing {

    static final Path REAL =
            Path.of(System.getProperty("prawf.shared", "../shared")).resolve("data/ndelius-extract");

    static boolean isThere() {
        return Files.isDirectory(REAL);
    }

    @BeforeEach
    void theRealExtract() {
        directory = REAL;
        clock.set(UkTime.at(LocalDateTime.of(2026, 1, 5, 10, 0)));
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.set(TestClock.TEN);
    }

    @Test
    void nothingIsLostAndX320741ShowsEverything() throws IOException {
        var report = Files.createTempFile("ndelius", ".csv");
        var result = run(false, report, false);
        assertThat(result.sum()).isEqualTo(new FileTally(356, 350, 0, 0, 6, 0));
        assertThat(result.people()).isEqualTo(31);
        assertThat(result.peopleHere()).isEqualTo(29);

        assertThat(keysOf("X320741")).containsAll(rowsOf("OFFENDER_ID", "2500343964"));
        var timeline = timelines.of(new Crn("X320741"));
        long contacts = rows("CONTACT").stream()
                .filter(row -> row.cell("OFFENDER_ID").equals("2500343964"))
                .count();
        assertThat(count("contact.contact_view", "X320741") + count("contact.appointment_view", "X320741"))
                .isEqualTo(contacts + rows("UPW_APPOINTMENT").size());
        assertThat(timeline.standing(ContactRecorded.class).count()
                        + timeline.standing(AppointmentBooked.class).count())
                .isEqualTo(contacts + 5);
        assertThat(timeline.standing(OutcomeRecorded.class)).hasSize(6);
        assertThat(count("sentence.sentence_view", "X320741")).isEqualTo(5);
        assertThat(count("sentence.requirement_view", "X320741")).isEqualTo(3);
        assertThat(value(Long.class, "select count(*) from sentence.condition where crn = 'X320741'"))
                .isEqualTo(2);
        assertThat(timeline.standing(Registration.class)).hasSize(4);
        assertThat(timeline.standing(Deregistration.class)).hasSize(3);
        assertThat(standing("X320741"))
                .contains(
                        "Added to the record as Aadland Bertrand, born 19 July 1965",
                        "Community order of 12 months made at Sheffield Magistrates Court for arson; ends 15 October 2019",
                        "Requirement: 60 hours unpaid work",
                        "Recall: reason 3 of nDelius (unknown)",
                        "Deleted in nDelius: event");

        assertThat(db.sql(
                                "select crn || ' ' || kind || ' ' || coalesce(user_name, 'nobody') from access.limitation where crn like 'X4408__' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "X440877 EXCLUSION ndelius:2500099997",
                        "X440877 RESTRICTION nobody",
                        "X440890 RESTRICTION ndelius:2500099999");

        assertThat(lines(report))
                .filteredOn(line -> line.contains("DATE_OF_BIRTH_DATE") && line.startsWith("OFFENDER,"))
                .hasSize(29);
        assertThat(lines(report))
                .contains(
                        "CONTACT,2,CONTACT_TYPE_ID,418,\"Not in the extract. Kept as written, shown as unknown\"",
                        "CONTACT,2,STAFF_EMPLOYEE_ID,1500543278,Not in the extract. Shown as an unknown officer with this number");
        Files.delete(report);

        assertThat(run().sum()).isEqualTo(new FileTally(356, 0, 0, 350, 6, 0));
        assertThat(timelines.of(new Crn("X320741")).facts()).isEqualTo(timeline.facts());
    }

    private List<String> keysOf(String crn) {
        return db.sql("select replace(key, 'NAMED:', '') from exchange.source_row where crn = ?")
                .param(crn)
                .query(String.class)
                .list();
    }

    /** The rows of every table that name somebody. */
    private static List<String> rowsOf(String column, String id) throws IOException {
        var keys = new ArrayList<String>();
        for (var table : CaseTables.inOrder()) {
            if (Files.exists(REAL.resolve(table.name() + ".csv"))) {
                rows(table.name()).stream()
                        .filter(row -> row.cell(column).equals(id))
                        .forEach(row -> keys.add(table.key(row)));
            }
        }
        return keys;
    }

    private static List<SourceRow> rows(String table) throws IOException {
        var rows = new ArrayList<SourceRow>();
        CsvFile.read(new SourceFile(REAL.resolve(table + ".csv"), table), new Reading() {
            @Override
            public void header(List<String> columns) {}

            @Override
            public void row(SourceRow row) {
                rows.add(row);
            }

            @Override
            public void refused(Problem why) {}

            @Override
            public void noticed(Problem problem) {}
        });
        return rows;
    }
}
