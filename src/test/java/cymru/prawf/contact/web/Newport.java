package cymru.prawf.contact.web;

import static cymru.prawf.TestClock.TEN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cymru.prawf.TestDatabase;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team at Newport: Sian Howells, who holds the case of Rhys Morgan, and Dai Price beside her. New ones for every test. */
public final class Newport {

    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

    public final int number = NUMBER.incrementAndGet();
    public final Crn rhys = new Crn("CT" + number);
    public final UUID order = UUID.randomUUID();
    public final UUID rarDays = UUID.randomUUID();
    public final SignedIn sian =
            new SignedIn("sian" + number, "Sian Howells", "S" + number, Set.of(Role.RESPONSIBLE_OFFICER));
    public final SignedIn dai =
            new SignedIn("dai" + number, "Dai Price", "D" + number, Set.of(Role.RESPONSIBLE_OFFICER));
    public final SignedIn inspector = new SignedIn("insp" + number, "Ann Inspector", null, Set.of(Role.INSPECTOR));

    public Newport() {
        try (var owner = TestDatabase.asOwner()) {
            owner.createStatement().execute("""
                    insert into staff.provider values ('P%1$d', 'Wales CRC', 'CRC', '[2014-06-01,)');
                    insert into staff.local_delivery_unit values ('U%1$d', 'Gwent', 'P%1$d', '[2014-06-01,)');
                    insert into staff.cluster values ('C%1$d', 'Newport', 'U%1$d', '[2014-06-01,)');
                    insert into staff.office (code, name, kind, address, postcode, phone, valid)
                    values ('O%1$d', 'Newport', 'OFFICE', '19-20 Gold Tops', 'NP20 4PH', '01633 000000', '[2014-06-01,)');
                    insert into staff.team values ('T%1$d', 'Newport', 'OFFENDER_MANAGEMENT', 'C%1$d', 'O%1$d', '[2014-06-01,)');
                    insert into staff.officer values ('S%1$d', 'Sian', 'Howells', 'FEMALE'), ('D%1$d', 'Dai', 'Price', 'MALE');
                    insert into staff.post values ('S%1$d', 'T%1$d', 'PO', 1, '[2014-06-01,)'),
                                                  ('D%1$d', 'T%1$d', 'PSO', 1, '[2014-06-01,)');
                    insert into access.account (user_name, name, staff_code, created_at)
                    values ('sian%1$d', 'Sian Howells', 'S%1$d', now()), ('dai%1$d', 'Dai Price', 'D%1$d', now());
                    insert into person.person (crn, surname, forename, birth_date, letters_in_welsh, recorded_by, recorded_at)
                    values ('CT%1$d', 'Morgan', 'Rhys', '1985-05-03', true, 'test', now());
                    insert into allocation.responsible_officer
                    values ('CT%1$d', 'S%1$d', 'T%1$d', 'P%1$d', '[2016-07-04,)', 'INITIAL_ALLOCATION', '', true, 'test', now());
                    insert into access.reason_for_access (crn, user_name, on_day, reason, words, given_at)
                    values ('CT%1$d', 'insp%1$d', '2016-11-30', 'OVERSIGHT_OR_INSPECTION', '', now());
                    insert into sentence.sentence (id, crn, number, kind, court, convicted_on, sentenced_on, starts_on, length,
                                                   changed_by, changed_at, recorded_by, recorded_at)
                    values ('%2$s', 'CT%1$d', 1, 'COMMUNITY_ORDER', 'Newport', '2016-06-20', '2016-07-04', '2016-07-04', 'P12M',
                            'test', now(), 'test', now());
                    insert into sentence.requirement (id, crn, sentence_id, kind, amount, unit, starts_on, recorded_by, recorded_at)
                    values ('%3$s', 'CT%1$d', '%2$s', 'REHABILITATION_ACTIVITY', 20, 'DAYS', '2016-07-04', 'test', now());
                    insert into person.address (crn, use, street, town, postcode, from_date, recorded_by, recorded_at)
                    values ('CT%1$d', 'MAIN', '12 High Street', 'Newport', 'NP20 1AA', '2016-01-01', 'test', now());
                    """.formatted(number, order, rarDays));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An office appointment with Sian so many hours from ten o'clock today; before it when negative. */
    public UUID appointment(int hours) {
        return appointmentAfter(hours * 60);
    }

    public UUID appointmentAfter(int minutes) {
        var id = UUID.randomUUID();
        try (var owner = TestDatabase.asOwner();
                var insert = owner.prepareStatement("""
                        insert into contact.appointment
                               (crn, id, type, purpose, office, place, officer, officer_name, sentence_id, starts_at, minutes,
                                national_standard, rar_activity, booked_by, booked_at)
                        values (?, ?, 'OFFICE', '', ?, 'Newport', ?, 'Sian Howells', ?, ?, 45, true, false, 'test', now())
                        """)) {
            insert.setString(1, rhys.value());
            insert.setObject(2, id);
            insert.setString(3, "O" + number);
            insert.setString(4, sian.staffCode());
            insert.setObject(5, order);
            insert.setTimestamp(6, Timestamp.from(TEN.plusSeconds(minutes * 60L)));
            insert.execute();
            return id;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void circumstance(String work) {
        try (var owner = TestDatabase.asOwner();
                var insert = owner.prepareStatement("""
                        insert into person.circumstance (crn, kind, what, from_date, recorded_by, recorded_at)
                        values (?, 'EMPLOYMENT', ?, '2016-01-01', 'test', now())
                        """)) {
            insert.setString(1, rhys.value());
            insert.setString(2, work);
            insert.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static RequestPostProcessor as(SignedIn person) {
        var roles = person.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return authentication(new TestingAuthenticationToken(person, "", roles));
    }
}
