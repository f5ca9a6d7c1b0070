package cymru.prawf.staff.web;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officers;
import cymru.prawf.web.Choice;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who may be named to cover for an officer, as choices on a form. */
@Component
class Colleagues {

    private final Officers officers;
    private final Clock clock;

    Colleagues(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    List<Choice> of(StaffCode officer) {
        return officers.nearby(officer, UkTime.today(clock)).stream()
                .map(each -> Choice.of(each.code().value(), each.listName()))
                .toList();
    }
}
