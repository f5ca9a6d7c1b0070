package cymru.prawf.person;

import cymru.prawf.web.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation of a case leads here. */
@Configuration
class PersonNavigation {

    @Bean
    CaseTab personTab() {
        return new CaseTab(30, "Person and circumstances", "/person");
    }
}
