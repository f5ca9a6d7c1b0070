package cymru.prawf.policy.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Published;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ReadsModels
@RequestMapping("/operating-models/{code}/{version}")
class ModelController {

    private final OperatingModels models;
    private final Accounts accounts;
    private final Clock clock;

    ModelController(OperatingModels models, Accounts accounts, Clock clock) {
        this.models = models;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(@PathVariable String code, @PathVariable int version, SignedIn me) {
        var published = models.published(code, version);
        var page = new ModelPage(
                published,
                Standing.of(published, models, UkTime.today(clock)),
                accounts.names(Set.of(published.by())).getOrDefault(published.by(), published.by()),
                before(published).orElse(null),
                me.is(Role.TEAM_MANAGER));
        return new ModelAndView("policy/model", Map.of("page", page));
    }

    @GetMapping("/changes")
    ModelAndView changes(@PathVariable String code, @PathVariable int version) {
        var published = models.published(code, version);
        var page = before(published)
                .map(before -> ChangesPage.of(published, before))
                .orElseGet(() -> ChangesPage.first(published));
        return new ModelAndView("policy/changes", Map.of("page", page));
    }

    @GetMapping("/model.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable String code, @PathVariable int version) {
        return Download.of("%s-%d.dmn".formatted(code, version), "application/xml", models.dmn(code, version));
    }

    @GetMapping("/model.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String code, @PathVariable int version) {
        return Download.of("%s-%d.yaml".formatted(code, version), "application/yaml", models.yaml(code, version));
    }

    private Optional<Published> before(Published version) {
        return models.published().stream()
                .filter(each -> each.code().equals(version.code()) && each.version() == version.version() - 1)
                .findFirst();
    }
}
