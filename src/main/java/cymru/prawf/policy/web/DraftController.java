package cymru.prawf.policy.web;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Published;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DraftController {

    private static final String DRAFT = "/operating-models/drafts/{id}";

    private final OperatingModels models;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Clock clock;

    DraftController(OperatingModels models, Drafts drafts, DraftDesk desk, Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
    }

    @WritesModels
    @PostMapping("/operating-models/{code}/{version}/drafts")
    String begin(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam String onceAs,
            SignedIn me,
            RedirectAttributes redirect) {
        var from = models.published(code, version);
        var draft = drafts.begin(from.definition(), from.model().label(), me.userName(), onceAs);
        Saved.say(redirect, "Draft started from " + from.model().label());
        return "redirect:" + DraftDesk.path(draft.id());
    }

    @ReadsModels
    @GetMapping(DRAFT)
    ModelAndView read(@PathVariable UUID id, SignedIn me) {
        var draft = drafts.get(id);
        var page = DraftPage.of(
                draft, desk.name(draft.changedBy()), inForce().model().label(), me.is(Role.TEAM_MANAGER));
        return new ModelAndView("policy/draft", Map.of("page", page));
    }

    @ReadsModels
    @GetMapping(DRAFT + "/changes")
    ModelAndView changes(@PathVariable UUID id) {
        var page = ChangesPage.of(drafts.get(id).definition(), DraftDesk.path(id), inForce());
        return new ModelAndView("policy/changes", Map.of("page", page));
    }

    @ReadsModels
    @GetMapping(DRAFT + "/model.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable UUID id) {
        var draft = drafts.get(id).definition();
        return Download.of(draft.code() + "-draft.dmn", "application/xml", draft.dmn());
    }

    @ReadsModels
    @GetMapping(DRAFT + "/model.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable UUID id) {
        var draft = drafts.get(id).definition();
        return Download.of(draft.code() + "-draft.yaml", "application/yaml", draft.yaml());
    }

    @WritesModels
    @GetMapping(DRAFT + "/discard")
    ModelAndView askToDiscard(@PathVariable UUID id) {
        var page = DraftPage.of(drafts.get(id), "", "", true);
        return new ModelAndView("policy/discard", Map.of("page", page));
    }

    @WritesModels
    @PostMapping(DRAFT + "/discard")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        drafts.discard(id);
        Saved.say(redirect, "Draft discarded");
        return "redirect:/operating-models";
    }

    private Published inForce() {
        var now = models.inForce().on(UkTime.today(clock));
        return models.published(now.code(), now.version());
    }
}
