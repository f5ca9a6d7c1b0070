package cymru.prawf.policy.web;

import cymru.prawf.access.Role;
import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PolicyNavigation {

    @Bean
    NavigationItem operatingModels() {
        return NavigationItem.of(
                70,
                "Operating models",
                "/operating-models",
                Role.TEAM_MANAGER,
                Role.ANALYST,
                Role.INSPECTOR,
                Role.ADMINISTRATOR);
    }
}
