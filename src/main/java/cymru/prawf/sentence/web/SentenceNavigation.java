package cymru.prawf.sentence.web;

import cymru.prawf.web.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module stand in the navigation of a case. */
@Configuration(proxyBeanMethods = false)
class SentenceNavigation {

    @Bean
    CaseTab ordersTab() {
        return new CaseTab(40, "Orders", "/orders");
    }
}
