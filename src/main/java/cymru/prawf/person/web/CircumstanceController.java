package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/circumstances")
class CircumstanceController extends DetailController<Circumstance, CircumstanceForm> {

    CircumstanceController(DetailDesk desk) {
        super(desk, Circumstance.class, "person/circumstance");
    }

    @Override
    CircumstanceForm form(Recorded<Circumstance> recorded, LocalDate today) {
        return CircumstanceForm.of(recorded);
    }
}
