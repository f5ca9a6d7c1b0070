package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/adjustments")
class AdjustmentController extends DetailController<Adjustment, AdjustmentForm> {

    AdjustmentController(DetailDesk desk) {
        super(desk, Adjustment.class, "person/adjustment");
    }

    @Override
    AdjustmentForm form(Recorded<Adjustment> recorded, LocalDate today) {
        return AdjustmentForm.of(recorded);
    }
}
