package cymru.prawf.staff.web;

import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StaffNavigation {

    @Bean
    NavigationItem places() {
        return NavigationItem.of(60, "People and places", "/places");
    }
}
