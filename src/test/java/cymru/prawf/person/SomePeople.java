package cymru.prawf.person;

import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People for tests, put on the record in one line. */
public final class SomePeople {

    private SomePeople() {}

    public static Person person(String crn, String forename, String surname, @Nullable LocalDate born) {
        return Person.named(new Crn(crn), PersonName.of(forename, surname), born);
    }

    /** A person with all that is given about them. */
    public static Crn load(Person person, DatedDetail... details) {
        var batch = new Batch();
        PersonRows.add(batch, person, "import", TestClock.TEN);
        for (var detail : details) {
            PersonRows.add(batch, detail, "import", TestClock.TEN);
        }
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return person.crn();
    }

    public static Alias alias(Crn crn, String forename, String surname) {
        return new Alias(UUID.randomUUID(), crn, forename, surname, null, Dates.UNKNOWN);
    }

    public static Address home(Crn crn, String street, LocalDate from) {
        return new Address(
                UUID.randomUUID(),
                crn,
                AddressUse.MAIN,
                "",
                false,
                "",
                street,
                "",
                "Newport",
                "",
                "NP20 1AA",
                "",
                "",
                Dates.from(from));
    }

    /** How somebody works, since 3 March 2016. */
    public static Circumstance circumstance(String crn, String what) {
        return new Circumstance(
                UUID.randomUUID(),
                new Crn(crn),
                CircumstanceKind.EMPLOYMENT,
                what,
                "",
                "",
                "",
                Dates.from(LocalDate.of(2016, 3, 3)));
    }
}
