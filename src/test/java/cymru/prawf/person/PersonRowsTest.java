package cymru.prawf.person;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
class PersonRowsTest {

    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);

    @Autowired
    JdbcClient db;

    @Test
    void aWholePersonIsLoadedAtOnceAndNothingOfItIsLost() throws Exception {
        var crn = new Crn("R100001");
        var home = UUID.randomUUID();
        load(
                crn,
                new Alias(UUID.randomUUID(), crn, "Dai", "Morgan", LocalDate.of(1985, 5, 3), Dates.UNKNOWN),
                new Address(
                        home,
                        crn,
                        AddressUse.MAIN,
                        "Rented",
                        false,
                        "",
                        "12 High Street",
                        "",
                        "Newport",
                        "",
                        "NP20 1AA",
                        "",
                        "",
                        Dates.from(MARCH)),
                new HouseholdMember(
                        UUID.randomUUID(), crn, home, "Jo", "daughter", null, 4, MARCH, true, Dates.UNKNOWN),
                new PersonAround(UUID.randomUUID(), crn, "Mary", "mother", "", "", "", false, "", "", Dates.UNKNOWN),
                new Circumstance(
                        UUID.randomUUID(),
                        crn,
                        CircumstanceKind.EMPLOYMENT,
                        "Works at the steelworks",
                        "",
                        "Rhys",
                        "wage slip",
                        Dates.from(MARCH)),
                new Adjustment(UUID.randomUUID(), crn, "Dyslexia", "Letters are read out", "", Dates.UNKNOWN));

        assertThat(count("person.search_name", crn)).isEqualTo(2);
        for (var view : List.of("alias", "address", "person_around", "circumstance", "adjustment")) {
            assertThat(count("person.%s_view".formatted(view), crn)).as(view).isOne();
        }
        assertThat(count("person.household_member", crn)).isOne();
        assertThat(db.sql(
                                "select name_in_lists || ' ' || ethnicity_label from person.person_view where crn = 'R100001'")
                        .query(String.class)
                        .single())
                .isEqualTo("Morgan, Rhŷs Pakistani");
    }

    private void load(Crn crn, DatedDetail... details) throws Exception {
        var person = new Person(
                crn,
                PersonName.of("Rhŷs", "Morgan"),
                "",
                LocalDate.of(1985, 5, 3),
                null,
                new Numbers("2004/0712343H", "", ""),
                Reach.NONE,
                Languages.NOT_ASKED,
                new Equality(Sex.MALE, "", "A2", "", "", ""),
                Preferences.NOT_ASKED,
                "",
                1);
        var batch = new Batch();
        PersonRows.add(batch, person, "import", TestClock.TEN);
        for (var detail : details) {
            PersonRows.add(batch, detail, "import", TestClock.TEN);
        }
        PersonRows.add(
                batch, new OtherNumber(UUID.randomUUID(), crn, "Former CRN", "X123456"), "import", TestClock.TEN);
        PersonRows.add(batch, new AsImported(crn, "Sex", "unknown: 545"));
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        }
    }

    private long count(String table, Crn crn) {
        return db.sql("select count(*) from %s where crn = :crn".formatted(table))
                .param("crn", crn.value())
                .query(Long.class)
                .single();
    }
}
