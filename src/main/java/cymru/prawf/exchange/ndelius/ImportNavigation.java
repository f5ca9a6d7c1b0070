package cymru.prawf.exchange.ndelius;

import cymru.prawf.access.Role;
import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads here. */
@Configuration
class ImportNavigation {

    @Bean
    NavigationItem imports() {
        return NavigationItem.of(82, "Imports", "/admin/imports", Role.ADMINISTRATOR);
    }
}
