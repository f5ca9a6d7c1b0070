package cymru.prawf.allocation;

import cymru.prawf.web.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AllocationNavigation {

    @Bean
    CaseTab responsibleOfficerTab() {
        return new CaseTab(60, "Responsible officer", "/officer");
    }
}
