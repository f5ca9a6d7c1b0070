package cymru.prawf.record.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Allowed;
import cymru.prawf.access.OnlyReads;
import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Chronology;
import cymru.prawf.record.ChronologyFilter;
import cymru.prawf.record.ChronologyPage;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.CaseHeaders;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
@RequestMapping("/cases/{crn}/chronology")
class ChronologyController {

    private final Chronology chronology;
    private final CaseHeaders headers;
    private final Accounts accounts;

    ChronologyController(Chronology chronology, CaseHeaders headers, Accounts accounts) {
        this.chronology = chronology;
        this.headers = headers;
        this.accounts = accounts;
    }

    @PostMapping
    @OnlyReads
    ModelAndView filter(@PathVariable Crn crn, ChronologyForm form, HttpSession session) {
        return form.errors().any()
                ? page(crn, form, 1)
                : new ModelAndView("redirect:" + form.kept(session).address(ChronologyView.path(crn.value())));
    }

    @GetMapping
    @OneCase
    ModelAndView read(
            @PathVariable Crn crn,
            ChronologyForm form,
            @RequestParam(defaultValue = "1") int page,
            HttpSession session) {
        return page(crn, form.recalled(session), page);
    }

    private ModelAndView page(Crn crn, ChronologyForm form, int page) {
        var errors = form.errors();
        var shown = chronology.page(crn, errors.any() ? ChronologyFilter.NONE : form.filter(), page);
        var view = ChronologyView.of(headers.of(crn), form, errors, shown, names(shown), false);
        return new ModelAndView("record/chronology", Map.of("page", view), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    @GetMapping("/print")
    @OneCase
    ModelAndView print(@PathVariable Crn crn, ChronologyForm asked, HttpSession session) {
        var form = asked.recalled(session);
        var errors = form.errors();
        var shown = chronology.all(crn, errors.any() ? ChronologyFilter.NONE : form.filter());
        var view = ChronologyView.of(headers.of(crn), form, errors, shown, names(shown), true);
        return new ModelAndView("record/chronology", Map.of("page", view));
    }

    private Map<String, String> names(ChronologyPage page) {
        return accounts.names(Stream.concat(page.facts().stream(), page.corrections().stream())
                .map(RecordedFact::recordedBy)
                .collect(Collectors.toSet()));
    }
}
