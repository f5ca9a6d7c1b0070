package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed
class HomeController {

    /** Everybody's first page is the one their work begins with. */
    @GetMapping("/")
    String home(SignedIn me) {
        if (me.is(Role.TEAM_MANAGER)) {
            return "redirect:/team";
        }
        if (me.staffCode() != null
                && me.isAnyOf(
                        Role.RESPONSIBLE_OFFICER,
                        Role.IN_TOUCH_CASE_MANAGER,
                        Role.CASE_ADMINISTRATOR,
                        Role.INTERVENTIONS,
                        Role.UNPAID_WORK)) {
            return "redirect:/my-day";
        }
        if (me.isAnyOf(Role.COURT, Role.VICTIM_LIAISON, Role.INSPECTOR)) {
            return "redirect:/search";
        }
        return me.is(Role.ADMINISTRATOR) ? "redirect:/admin/limited-access" : "redirect:/places";
    }
}
