package cymru.prawf.contact.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Addressees;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@WritesRecord
class LetterController {

    private final Appointments appointments;
    private final Offices offices;
    private final Addressees addressees;
    private final Clock clock;

    LetterController(Appointments appointments, Offices offices, Addressees addressees, Clock clock) {
        this.appointments = appointments;
        this.offices = offices;
        this.addressees = addressees;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/appointments/{id}/letter")
    ModelAndView print(@PathVariable Crn crn, @PathVariable AppointmentId id) {
        var appointment = appointments.get(crn, id);
        var today = UkTime.today(clock);
        var addressee = addressees.of(crn, today);
        var office = office(appointment, today);
        var page = new LetterPage(
                "/cases/%s/appointments/%s".formatted(crn, id),
                addressee,
                office.map(Office::letterHead).orElse(List.of()),
                today,
                addressee.languages().stream()
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
}
