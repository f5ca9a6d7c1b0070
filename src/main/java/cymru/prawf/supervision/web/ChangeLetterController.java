package cymru.prawf.supervision.web;

import cymru.prawf.access.SupervisesCases;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Addressees;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Offices;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.supervision.Handover;
import cymru.prawf.supervision.Handovers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@SupervisesCases
class ChangeLetterController {

    private final Handovers handovers;
    private final Addressees addressees;
    private final Teams teams;
    private final Offices offices;
    private final Clock clock;

    ChangeLetterController(Handovers handovers, Addressees addressees, Teams teams, Offices offices, Clock clock) {
        this.handovers = handovers;
        this.addressees = addressees;
        this.teams = teams;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/handover/letter")
    ModelAndView print(@PathVariable Crn crn) {
        var today = UkTime.today(clock);
        var handover = handovers.of(crn).orElseThrow(() -> new NotFound("change of officer of", crn));
        var addressee = addressees.of(crn, today);
        var office = office(handover);
        var page = new ChangeLetterPage(
                "/cases/%s/handover".formatted(crn),
                addressee,
                office.map(Office::letterHead).orElse(List.of()),
                today,
                addressee.languages().stream()
                        .map(language -> new ChangeLetter(
                                language,
                                handover,
                                addressee.name(),
                                office.map(Office::phone).orElse("")))
                        .toList());
        return new ModelAndView("supervision/letter", Map.of("page", page));
    }

    private Optional<Office> office(Handover handover) {
        return teams.find(handover.toTeam(), handover.on())
                .map(PlacedTeam::office)
                .flatMap(office -> offices.find(office, handover.on()));
    }
}
