package cymru.prawf.supervision.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.supervision.Handover;
import cymru.prawf.supervision.HandoverSheet.Sheets;
import cymru.prawf.supervision.Handovers;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
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
@RequestMapping("/cases/{crn}/handover")
class HandoverController {

    private static final String BACK = "redirect:/cases/{crn}/handover";

    private final Handovers handovers;
    private final Sheets sheets;
    private final CaseHeaders headers;
    private final Clock clock;

    HandoverController(Handovers handovers, Sheets sheets, CaseHeaders headers, Clock clock) {
        this.handovers = handovers;
        this.sheets = sheets;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable Crn crn, SignedIn me) {
        return page(crn, me, null, "", FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView write(@PathVariable Crn crn, HandoverForm form, SignedIn me, RedirectAttributes redirect) {
        var handover = handover(crn);
        if (!handover.mayBeWrittenBy(me.staff(), me.is(Role.TEAM_MANAGER))) {
            throw new RuleBroken("%s or a manager writes the note".formatted(handover.fromName()));
        }
        var errors = form.errors();
        if (errors.any()) {
            return page(crn, me, form, "", errors, UNPROCESSABLE_CONTENT);
        }
        try {
            handovers.write(crn, form.note(handover), form.version(), me.userName(), form.onceAs());
        } catch (RuleBroken refused) {
            var now = form.seeing(handover(crn).version());
            return page(crn, me, now, "", FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Handover note sent to " + handover.toName());
        return new ModelAndView(BACK);
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable Crn crn, @RequestParam String version, SignedIn me, RedirectAttributes redirect) {
        receiving(crn, me);
        try {
            handovers.accept(crn, version, me.userName(), me.name());
        } catch (RuleBroken refused) {
            return page(crn, me, null, "", FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Handover accepted");
        return new ModelAndView(BACK);
    }

    @PostMapping("/question")
    ModelAndView ask(
            @PathVariable Crn crn,
            @RequestParam String version,
            @RequestParam String onceAs,
            @RequestParam String question,
            SignedIn me,
            RedirectAttributes redirect) {
        receiving(crn, me);
        var words = Typed.words(question);
        var errors = FormErrors.none()
                .require(!words.isEmpty(), "question", "Enter what you need to know")
                .with("question", Typed.tooLong("The question", words));
        if (errors.any()) {
            return page(crn, me, null, words, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            handovers.ask(crn, words, version, me.userName(), me.name(), onceAs);
        } catch (RuleBroken refused) {
            return page(crn, me, null, words, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Question sent");
        return new ModelAndView(BACK);
    }

    private Handover handover(Crn crn) {
        return handovers.of(crn).orElseThrow(() -> new NotFound("handover", crn));
    }

    private void receiving(Crn crn, SignedIn me) {
        var handover = handover(crn);
        if (!me.staff().equals(handover.to())) {
            throw new RuleBroken("Only %s accepts this handover or asks about it".formatted(handover.toName()));
        }
    }

    private ModelAndView page(
            Crn crn, SignedIn me, @Nullable HandoverForm typed, String question, FormErrors errors, HttpStatus status) {
        var handover = handovers.of(crn).orElse(null);
        var page = new HandoverPage(
                headers.of(crn),
                UkTime.today(clock),
                handover,
                sheets.of(crn),
                form(handover, me, typed),
                handover != null && handover.mayBeAcceptedBy(me.staff()),
                question,
                errors);
        return new ModelAndView("supervision/handover", Map.of("page", page), status);
    }

    private static @Nullable HandoverForm form(@Nullable Handover handover, SignedIn me, @Nullable HandoverForm typed) {
        if (handover == null || !handover.mayBeWrittenBy(me.staff(), me.is(Role.TEAM_MANAGER))) {
            return null;
        }
        return typed != null ? typed : HandoverForm.of(handover);
    }
}
