package cymru.prawf;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case that the tests of all pages look at, and somebody of every role who may. Modules add to it what their pages show. */
@Component
public class SampleCase {

    public static final Crn CRN = new Crn("E900001");
    public static final String PASSWORD = "sample-password-1";
    public static final String MARK = "EP";

    /** The case's responsible officer. */
    public static final StaffCode OFFICER = officer(Role.RESPONSIBLE_OFFICER);

    private final Accounts accounts;
    private final Map<Role, SignedIn> people = new EnumMap<>(Role.class);

    SampleCase(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody of this role, who may open the case today. */
    public synchronized SignedIn somebody(Role role) {
        if (people.isEmpty()) {
            begin();
        }
        return Objects.requireNonNull(people.get(role));
    }

    private static StaffCode officer(Role role) {
        return new StaffCode(MARK + (role.ordinal() + 1));
    }

    private void begin() {
        var gwent = SmallGwent.of(MARK);
        for (var role : Role.values()) {
            var code = officer(role).value().substring(MARK.length());
            var officer = gwent.officer(code, "Mair", "Sample", "N1", Grade.PO);
            var person = new SignedIn(
                    "sample-" + role.name().toLowerCase(Locale.ROOT),
                    "Mair " + role.label(),
                    officer.value(),
                    Set.of(role));
            accounts.open(person, PASSWORD);
            people.put(role, person);
        }
        gwent.manages(officer(Role.TEAM_MANAGER), "N1");
        gwent.write(batch -> {
            PersonRows.add(
                    batch,
                    Person.named(CRN, PersonName.of("Rhys", "Morgan"), LocalDate.of(1988, 2, 29)),
                    "test",
                    TestClock.TEN);
            AllocationRows.add(
                    batch,
                    new Holding(
                            CRN,
                            OFFICER,
                            gwent.team("N1"),
                            MARK + "CRC",
                            Period.from(LocalDate.of(2016, 7, 4)),
                            ReasonForChange.INITIAL_ALLOCATION,
                            "",
                            true,
                            "test",
                            TestClock.TEN));
        });
        giveReasons();
    }

    private void giveReasons() {
        try (var owner = TestDatabase.asOwner();
                var insert = owner.prepareStatement("""
                        insert into access.reason_for_access (crn, user_name, on_day, reason, words, given_at)
                        values (?, ?, date '2016-11-30', 'COVERING', '', now())
                        """)) {
            for (var person : people.values()) {
                insert.setString(1, CRN.value());
                insert.setString(2, person.userName());
                insert.execute();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
