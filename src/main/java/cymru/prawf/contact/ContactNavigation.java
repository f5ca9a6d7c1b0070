package cymru.prawf.contact;

import cymru.prawf.web.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module stands in the navigation of a case. */
@Configuration
class ContactNavigation {

    @Bean
    CaseTab appointmentsTab() {
        return new CaseTab(25, "Appointments", "/appointments");
    }
}
