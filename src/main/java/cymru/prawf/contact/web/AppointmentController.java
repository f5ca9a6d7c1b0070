package cymru.prawf.contact.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.EarlierArrangement;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.CaseHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ReadsCases
class AppointmentController {

    private final Appointments appointments;
    private final Towards towards;
    private final CaseHeaders headers;
    private final Accounts accounts;
    private final Clock clock;

    AppointmentController(
            Appointments appointments, Towards towards, CaseHeaders headers, Accounts accounts, Clock clock) {
        this.appointments = appointments;
        this.towards = towards;
        this.headers = headers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/appointments/{id}")
    ModelAndView show(@PathVariable Crn crn, @PathVariable AppointmentId id, SignedIn me) {
        var appointment = appointments.get(crn, id);
        var outcomes = appointments.outcomes(crn, id);
        var moves = appointments.moves(crn, id);
        var page = new AppointmentPage(
                headers.of(crn),
                appointment,
                outcomes,
                moves,
                towards.inWords(crn, appointment.arrangement().countsTowards()),
                names(appointment, outcomes, moves),
                me.may(WritesRecord.class),
                clock.instant());
        return new ModelAndView("contact/appointment", Map.of("page", page));
    }

    private Map<String, String> names(
            Appointment appointment, List<RecordedOutcome> outcomes, List<EarlierArrangement> moves) {
        return accounts.names(Stream.of(
                        Stream.of(appointment.bookedBy()),
                        outcomes.stream().map(RecordedOutcome::recordedBy),
                        moves.stream().map(EarlierArrangement::movedBy))
                .flatMap(each -> each)
                .collect(Collectors.toSet()));
    }
}
