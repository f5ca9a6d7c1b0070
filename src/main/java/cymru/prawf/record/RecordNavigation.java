package cymru.prawf.record;

import cymru.prawf.web.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation of a case leads here. */
@Configuration
class RecordNavigation {

    @Bean
    CaseTab chronologyTab() {
        return new CaseTab(20, "Chronology", "/chronology");
    }
}
