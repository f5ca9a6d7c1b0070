package cymru.prawf.contact.web;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointments;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ReadsCases
class AppointmentsController {

    private final Appointments appointments;
    private final CaseHeaders headers;
    private final Clock clock;

    AppointmentsController(Appointments appointments, CaseHeaders headers, Clock clock) {
        this.appointments = appointments;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/appointments")
    ModelAndView list(@PathVariable Crn crn, @RequestParam(defaultValue = "1") int page, SignedIn me) {
        int total = appointments.countPast(crn);
        var paging = Paging.of(page, total, "/cases/%s/appointments".formatted(crn));
        var shown = new AppointmentsPage(
                headers.of(crn),
                paging.page() == 1 ? appointments.open(crn) : List.of(),
                appointments.past(crn, Paging.ROWS, paging.offset()),
                total,
                paging,
                me.may(WritesRecord.class),
                clock.instant());
        return new ModelAndView("contact/appointments", Map.of("page", shown));
    }
}
