package cymru.prawf.access;

import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads here. */
@Configuration
class AccessNavigation {

    @Bean
    NavigationItem limitedRecords() {
        return NavigationItem.of(80, "Limited records", "/admin/limited-access", Role.ADMINISTRATOR);
    }
}
