package cymru.prawf.exchange.events;

import cymru.prawf.access.Role;
import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads here. */
@Configuration
class SubscriptionNavigation {

    @Bean
    NavigationItem subscriptions() {
        return NavigationItem.of(84, "Subscriptions", "/admin/subscriptions", Role.ADMINISTRATOR);
    }
}
