package cymru.prawf.policy.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Published;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ReadsModels
class ModelsController {

    private final OperatingModels models;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Clock clock;

    ModelsController(OperatingModels models, Drafts drafts, Accounts accounts, Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/operating-models")
    ModelAndView list(SignedIn me) {
        var published = models.published().reversed();
        var written = drafts.all();
        var page = new ModelsPage(
                published.stream().map(this::version).toList(),
                written,
                names(published, written),
                me.is(Role.TEAM_MANAGER));
        return new ModelAndView("policy/models", Map.of("page", page));
    }

    private ModelsPage.Version version(Published version) {
        return new ModelsPage.Version(version, Standing.of(version, models, UkTime.today(clock)));
    }

    private Map<String, String> names(List<Published> published, List<Draft> written) {
        return accounts.names(Stream.concat(
                        published.stream().map(Published::by), written.stream().map(Draft::changedBy))
                .collect(Collectors.toSet()));
    }
}
