package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/household")
class HouseholdMemberController extends DetailController<HouseholdMember, HouseholdMemberForm> {

    HouseholdMemberController(DetailDesk desk) {
        super(desk, HouseholdMember.class, "person/household-member");
    }

    @Override
    HouseholdMemberForm form(Recorded<HouseholdMember> recorded, LocalDate today) {
        return HouseholdMemberForm.of(recorded, today);
    }
}
