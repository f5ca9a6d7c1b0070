package cymru.prawf.assessment.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.assessment.RecordedMeanwhile;
import cymru.prawf.assessment.Risks;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@SupervisesCases
@RequestMapping("/cases/{crn}/risk")
class RiskController {

    private static final FormErrors UNSEEN =
            FormErrors.of("harm", "Look at the levels that were recorded last, which stand above, and save again");

    private final Risks risks;
    private final CaseHeaders headers;
    private final Accounts accounts;
    private final Clock clock;

    RiskController(Risks risks, CaseHeaders headers, Accounts accounts, Clock clock) {
        this.risks = risks;
        this.headers = headers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable Crn crn, @RequestParam @Nullable String from) {
        return page(crn, RiskForm.blank(today(), lastRecorded(crn), from), FormErrors.none(), null);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable Crn crn, RiskForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(today(), false);
        if (errors.any()) {
            return page(crn, form, errors, null);
        }
        if (form.seen() == null) {
            return page(crn, form.seeing(lastRecorded(crn)), UNSEEN, null);
        }
        try {
            risks.record(crn, form.toFact(), form.day(), form.seen(), me.userName(), form.onceAs());
        } catch (RecordedMeanwhile first) {
            var theirs = first.theirs();
            return page(crn, form.seeing(theirs.position()), FormErrors.none(), theirs);
        }
        Saved.say(redirect, "Risk levels saved");
        return new ModelAndView("redirect:" + form.origin().path(crn.value()));
    }

    @GetMapping("/{position}/correction")
    ModelAndView askToCorrect(@PathVariable Crn crn, @PathVariable long position, @RequestParam @Nullable String from) {
        var wrong = risks.standing(crn, position);
        return correction(crn, wrong, RiskForm.of(wrong, from), FormErrors.none(), null);
    }

    @PostMapping("/{position}/correction")
    ModelAndView correct(
            @PathVariable Crn crn,
            @PathVariable long position,
            RiskForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var errors = form.errors(today(), true);
        if (errors.any()) {
            return correction(crn, risks.standing(crn, position), form, errors, null);
        }
        try {
            risks.correct(crn, position, form.toFact(), form.day(), me.userName(), form.onceAs());
        } catch (RecordedMeanwhile first) {
            // what they put in its place is what there is to put right now
            return correction(crn, first.theirs(), form, FormErrors.none(), first.theirs());
        }
        Saved.say(redirect, "Risk levels corrected");
        return new ModelAndView("redirect:" + form.origin().path(crn.value()));
    }

    private ModelAndView page(Crn crn, RiskForm form, FormErrors errors, @Nullable RecordedFact theirs) {
        return page(new RiskPage(headers.of(crn), form, errors, risks.latestFirst(crn), theirs, name(theirs), false));
    }

    private ModelAndView correction(
            Crn crn, RecordedFact wrong, RiskForm form, FormErrors errors, @Nullable RecordedFact theirs) {
        return page(new RiskPage(headers.of(crn), form, errors, List.of(wrong), theirs, name(theirs), true));
    }

    private static ModelAndView page(RiskPage page) {
        HttpStatus status = page.theirs() != null ? CONFLICT : page.errors().any() ? UNPROCESSABLE_CONTENT : OK;
        return new ModelAndView("assessment/risk", Map.of("page", page), status);
    }

    private @Nullable String name(@Nullable RecordedFact theirs) {
        if (theirs == null) {
            return null;
        }
        return accounts.names(Set.of(theirs.recordedBy())).getOrDefault(theirs.recordedBy(), theirs.recordedBy());
    }

    private long lastRecorded(Crn crn) {
        return risks.lastRecorded(crn).map(RecordedFact::position).orElse(0L);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
