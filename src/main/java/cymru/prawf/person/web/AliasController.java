package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.Alias;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/aliases")
class AliasController extends DetailController<Alias, AliasForm> {

    AliasController(DetailDesk desk) {
        super(desk, Alias.class, "person/alias");
    }

    @Override
    AliasForm form(Recorded<Alias> recorded, LocalDate today) {
        return AliasForm.of(recorded);
    }
}
