package cymru.prawf.staff.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Organisation;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
class PlacesController {

    private final Organisation organisation;
    private final Clock clock;

    PlacesController(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/places")
    ModelAndView show(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "1") int page) {
        var today = UkTime.today(clock);
        var typed = on.isBlank() ? TypedDate.of(today) : TypedDate.of(on);
        var errors = FormErrors.none().with("on", typed.problem("Date"));
        var day = typed.date() == null ? today : typed.date();
        var providers = List.copyOf(organisation.providers(day).keySet());
        var paging = Paging.of(page, providers.size(), PlacesPage.path(day, today));
        var shown = providers.stream().skip(paging.offset()).limit(Paging.ROWS).toList();
        var places = new PlacesPage(day, today, typed, organisation.on(day, shown), paging, errors);
        return new ModelAndView("staff/places", Map.of("page", places), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
