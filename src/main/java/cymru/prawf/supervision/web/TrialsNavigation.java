package cymru.prawf.supervision.web;

import cymru.prawf.access.Role;
import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads to the trials. */
@Configuration
class TrialsNavigation {

    @Bean
    NavigationItem trials() {
        return NavigationItem.of(65, "Try a policy", "/trials", Role.TEAM_MANAGER, Role.ANALYST);
    }
}
