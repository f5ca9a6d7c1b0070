package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.Circumstances;
import cymru.prawf.caseload.Days;
import cymru.prawf.caseload.Holders;
import cymru.prawf.contact.Attendances;
import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Chronology;
import cymru.prawf.sentence.Sentences;
import cymru.prawf.web.CaseHeaders;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
class OverviewController {

    private static final int LATEST = 3;
    private static final int PRESSING = 5;

    private final CaseHeaders headers;
    private final Days days;
    private final Attendances attendances;
    private final Sentences sentences;
    private final Holders holders;
    private final Circumstances circumstances;
    private final Chronology chronology;
    private final SupervisionPages supervision;
    private final Clock clock;

    OverviewController(
            CaseHeaders headers,
            Days days,
            Attendances attendances,
            Sentences sentences,
            Holders holders,
            Circumstances circumstances,
            Chronology chronology,
            SupervisionPages supervision,
            Clock clock) {
        this.headers = headers;
        this.days = days;
        this.attendances = attendances;
        this.sentences = sentences;
        this.holders = holders;
        this.circumstances = circumstances;
        this.chronology = chronology;
        this.supervision = supervision;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}")
    @OneCase
    ModelAndView show(@PathVariable Crn crn, SignedIn me) {
        var today = UkTime.today(clock);
        var header = headers.of(crn);
        var worked = supervision.worked(crn, null);
        var open = SupervisionController.asked(worked.expectations(), false, today);
        var pressing = open.subList(0, Math.min(PRESSING, open.size()));
        var page = new OverviewPage(
                header,
                today,
                days.unrecordedOf(crn, clock.instant()),
                days.nextOf(crn, clock.instant()).orElse(null),
                attendances.within12MonthsOf(today, crn, null),
                sentences.current(crn, today),
                holders.of(crn, today).orElse(null),
                circumstances.reach(crn),
                circumstances.on(crn, today),
                circumstances.around(crn, today),
                chronology.latest(crn, LATEST),
                supervision.story(crn, worked, today),
                supervision.owed(crn, header.name(), pressing, today, "case"),
                open.size(),
                SupervisionController.mayRecord(me));
        return new ModelAndView("caseload/overview", Map.of("page", page));
    }
}
