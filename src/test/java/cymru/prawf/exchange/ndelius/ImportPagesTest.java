package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class ImportPagesTest extends Importing {

    @Autowired
    MockMvcTester browser;

    @Test
    void theAdministratorReadsFirstThatNothingWasLost() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(63001));
        assertThat(as(Role.ADMINISTRATOR, "/admin/imports/" + run().run()))
                .bodyText()
                .contains("Nothing was lost.", "1 row read = 1 imported + 0 already here + 0 kept aside + 0 refused.");
    }

    @Test
    void orHowManyRowsCouldNotBeUsedAndWhere() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(63011), "short,row");
        int number = run().run();
        assertThat(as(Role.ADMINISTRATOR, "/admin/imports/" + number))
                .bodyText()
                .contains("1 row could not be used", "Fewer values than columns. Refused");
        assertThat(as(Role.ADMINISTRATOR, "/admin/imports")).bodyText().contains("1 row could not be used");
    }

    @Test
    void theRowsOfOneSortOfProblemArePaged() {
        var people = new String[30];
        for (int i = 0; i < people.length; i++) {
            people[i] = Extract.person(63100 + i, "2065-07-19 00:00:00", 0, 0);
        }
        extract.table("OFFENDER", Extract.OFFENDER, people);
        var path = "/admin/imports/%d/problems?file=OFFENDER&column=DATE_OF_BIRTH_DATE&treatment=BORN_LATER"
                .formatted(run().run());
        assertThat(as(Role.ADMINISTRATOR, path))
                .bodyText()
                .contains("30 problems", "Z63100")
                .doesNotContain("2065");
        assertThat(as(Role.ADMINISTRATOR, path + "&page=2"))
                .bodyText()
                .contains("Z63129")
                .doesNotContain("Z63100");
    }

    @Test
    void everyProblemCanBeDownloadedAndHoldsNoFormula() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(63021))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6401, 63021, "2016-02-01", "Rang").replace(",418,", ",=1+1,"));
        var report = as(Role.ADMINISTRATOR, "/admin/imports/%d/report.csv".formatted(run().run()));
        assertThat(report).hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(report)
                .bodyText()
                .contains("file,row,column,value,what was done", "CONTACT,2,CONTACT_TYPE_ID,'=1+1,");
    }

    @Test
    void anImportThatStoppedHalfwaySaysSo() {
        var number = db.sql("""
                insert into exchange.import_run (source, directory, started_by, started_at, people, people_done)
                values ('NDELIUS', 'extract', 'a test', now(), 31, 12) returning id
                """).query(Integer.class).single();
        assertThat(as(Role.ADMINISTRATOR, "/admin/imports/" + number))
                .bodyText()
                .contains("It was interrupted after 12 of 31 people.");
    }

    @Test
    void nobodyElseSeesThem() {
        assertThat(as(Role.RESPONSIBLE_OFFICER, "/admin/imports")).hasStatus(FORBIDDEN);
        assertThat(as(Role.ADMINISTRATOR, "/admin/imports/999999")).hasStatus(NOT_FOUND);
    }

    private MvcTestResult as(Role role, String path) {
        return browser.get()
                .uri(URI.create(path))
                .with(SignedInAs.person(new SignedIn("test", "Test", null, Set.of(role))))
                .exchange();
    }
}
