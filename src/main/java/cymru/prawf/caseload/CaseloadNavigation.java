package cymru.prawf.caseload;

import cymru.prawf.access.Role;
import cymru.prawf.web.CaseTab;
import cymru.prawf.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads here. */
@Configuration
class CaseloadNavigation {

    @Bean
    NavigationItem myDay() {
        return NavigationItem.of(
                10,
                "My day",
                "/my-day",
                Role.RESPONSIBLE_OFFICER,
                Role.CASE_ADMINISTRATOR,
                Role.IN_TOUCH_CASE_MANAGER,
                Role.INTERVENTIONS,
                Role.UNPAID_WORK);
    }

    @Bean
    NavigationItem team() {
        return NavigationItem.of(5, "Team", "/team", Role.TEAM_MANAGER);
    }

    @Bean
    NavigationItem staffing() {
        return NavigationItem.of(
                60, "Cases and staff", "/figures/staffing", Role.TEAM_MANAGER, Role.ANALYST, Role.INSPECTOR);
    }

    @Bean
    NavigationItem inTouch() {
        return NavigationItem.of(12, "Calls", "/in-touch", Role.IN_TOUCH_CASE_MANAGER);
    }

    @Bean
    NavigationItem search() {
        return NavigationItem.of(
                20,
                "Search",
                "/search",
                Role.RESPONSIBLE_OFFICER,
                Role.TEAM_MANAGER,
                Role.CASE_ADMINISTRATOR,
                Role.IN_TOUCH_CASE_MANAGER,
                Role.INTERVENTIONS,
                Role.UNPAID_WORK,
                Role.COURT,
                Role.VICTIM_LIAISON,
                Role.INSPECTOR);
    }

    @Bean
    CaseTab overview() {
        return new CaseTab(10, "Overview", "");
    }

    @Bean
    CaseTab supervision() {
        return new CaseTab(15, "Supervision", "/supervision");
    }
}
