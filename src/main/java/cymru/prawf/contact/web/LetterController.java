package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.web.Letter.Language;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@WritesContact
class LetterController {

    private final Appointments appointments;
    private final Offices offices;
    private final JdbcClient db;
    private final Clock clock;

    LetterController(Appointments appointments, Offices offices, JdbcClient db, Clock clock) {
        this.appointments = appointments;
        this.offices = offices;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/appointments/{id}/letter")
    ModelAndView print(@PathVariable Crn crn, @PathVariable AppointmentId id) {
        var appointment = appointments.get(crn, id);
        var today = UkTime.today(clock);
        var addressee = addressee(crn, today);
        var office = office(appointment, today);
        var languages = addressee.welshFirst()
                ? List.of(Language.WELSH, Language.ENGLISH)
                : List.of(Language.ENGLISH, Language.WELSH);
        var page = new LetterPage(
                "/cases/%s/appointments/%s".formatted(crn, id),
                addressee.name(),
                addressee.address(),
                office.map(each -> lines(each.name(), each.address(), each.postcode(), each.phone()))
                        .orElse(List.of()),
                today,
                languages.stream()
                        .map(language -> new Letter(
                                language,
                                appointment.arrangement(),
                                addressee.name(),
                                office.map(Office::phone).orElse("")))
                        .toList());
        return new ModelAndView("contact/letter", Map.of("page", page));
    }

    private Optional<Office> office(Appointment appointment, LocalDate on) {
        var code = appointment.arrangement().place().office();
        return code == null ? Optional.empty() : offices.find(code, on);
    }

    private record Addressee(String name, boolean welshFirst, List<String> address) {}

    private Addressee addressee(Crn crn, LocalDate on) {
        return db.sql("""
                select person.name, person.letters_in_welsh,
                       home.building, home.street, home.district, home.town, home.county, home.postcode
                  from person.person_view person
                  left join lateral (
                        select building, street, district, town, county, postcode
                          from person.address_view address
                         where address.crn = person.crn and use = 'MAIN' and not no_fixed_abode
                           and coalesce(from_date, :on) <= :on and coalesce(until_date, :on) >= :on
                         order by from_date desc nulls last
                         limit 1) home on true
                 where person.crn = :crn
                """)
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) -> new Addressee(
                        row.getString("name"),
                        row.getBoolean("letters_in_welsh"),
                        lines(
                                row.getString("building"),
                                row.getString("street"),
                                row.getString("district"),
                                row.getString("town"),
                                row.getString("county"),
                                row.getString("postcode"))))
                .single();
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).toList();
    }
}
