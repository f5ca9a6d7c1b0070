package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.caseload.StaffingFigures;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Provider;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed({Role.TEAM_MANAGER, Role.ANALYST, Role.INSPECTOR})
class StaffingController {

    private final StaffingFigures figures;
    private final Clock clock;

    StaffingController(StaffingFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/figures/staffing")
    ModelAndView show(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String provider) {
        var today = UkTime.today(clock);
        var typed = on.isBlank() ? TypedDate.of(today) : TypedDate.of(on);
        var date = typed.date();
        var errors = FormErrors.none()
                .require(
                        date != null,
                        "on",
                        "Enter the day as a date, like %s"
                                .formatted(TypedDate.of(today).text()));
        var day = date == null ? today : date;
        var providers = figures.providers(day);
        var chosen = providers.stream()
                .filter(each -> each.code().equals(provider))
                .findFirst()
                .or(() -> providers.stream()
                        .filter(each -> each.kind() == Provider.Kind.CRC)
                        .findFirst())
                .or(() -> providers.stream().findFirst())
                .orElse(null);
        var page = new StaffingPage(
                day,
                typed,
                errors,
                providers,
                chosen,
                chosen == null ? List.of() : figures.bands(day, chosen.code()),
                chosen == null ? List.of() : figures.officers(day, chosen.code()));
        return new ModelAndView(
                "caseload/staffing",
                Map.of("page", page),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
