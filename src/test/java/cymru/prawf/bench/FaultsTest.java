package cymru.prawf.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.database.CannotStart;
import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.EmbeddedDatabase;
import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import cymru.prawf.exchange.bundle.OwnRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** What is acknowledged is there once, whatever is killed meanwhile: {@code bin/bench faults} in little. */
class FaultsTest {

    private static final int OFFICERS = 4;
    private static final int PEOPLE = 12;

    @TempDir
    static Path home;

    @Test
    void nothingAcknowledgedIsLostOrRecordedTwice() throws Exception {
        var data = DataDirectory.at(home).ready();
        try (var database = EmbeddedDatabase.on(data, Progress.SILENT);
                var record = new OwnRecord(
                        database.address(),
                        "prawf.data=" + data,
                        "prawf.bench.throw-away=" + data,
                        "prawf.bench.writes=400",
                        "prawf.bench.rounds=1")) {
            record.bean(Installation.class).holdsOrBegins(Holds.RECORD);
            someCases(record.bean(OwnersDatabase.class));
            assertThat(measured(record))
                    .contains("\"acknowledged\":400,\"lost\":0,\"doubled\":0,\"never_sent\":0,")
                    .contains("\"verify\":\"whole\"");
        }
    }

    @Test
    void aRecordThatIsNotToBeThrownAwayIsLeftAlone() {
        assertThatThrownBy(() -> ThrownAway.require(new MockEnvironment().withProperty("prawf.data", home.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("bin/bench");
    }

    private static String measured(OwnRecord record) throws Exception {
        var said = new ByteArrayOutputStream();
        record.bean(FaultsBench.class)
                .run(new StaticListableBeanFactory(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void someCases(OwnersDatabase owner) {
        var gwent = SmallGwent.in(owner.dataSource()::getConnection, "FT");
        for (int n = 0; n < OFFICERS; n++) {
            gwent.officer("" + n, "Sian", "Howells", "N1", Grade.PO);
        }
        for (int n = 0; n < PEOPLE; n++) {
            aCase(gwent, new Crn("F9000" + (10 + n)), new StaffCode("FT" + n % OFFICERS));
        }
    }

    private static void aCase(SmallGwent gwent, Crn crn, StaffCode officer) {
        gwent.write(batch -> {
            PersonRows.add(
                    batch,
                    Person.named(crn, PersonName.of("Rhys", "Morgan"), LocalDate.of(1988, 2, 29)),
                    "test",
                    Instant.EPOCH);
            AllocationRows.add(
                    batch,
                    new Holding(
                            crn,
                            officer,
                            gwent.team("N1"),
                            "FTCRC",
                            Period.from(LocalDate.of(2016, 7, 4)),
                            ReasonForChange.INITIAL_ALLOCATION,
                            "",
                            true,
                            "test",
                            Instant.EPOCH));
        });
    }
}
