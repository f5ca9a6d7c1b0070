package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.PersonAround;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/people-around")
class PersonAroundController extends DetailController<PersonAround, PersonAroundForm> {

    PersonAroundController(DetailDesk desk) {
        super(desk, PersonAround.class, "person/person-around");
    }

    @Override
    PersonAroundForm form(Recorded<PersonAround> recorded, LocalDate today) {
        return PersonAroundForm.of(recorded);
    }
}
