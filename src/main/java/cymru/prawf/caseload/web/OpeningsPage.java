package cymru.prawf.caseload.web;

import cymru.prawf.caseload.OutsideOpenings.OutsideOpening;
import cymru.prawf.web.Paging;
import java.util.List;

/** Records of a manager's teams that were opened from outside, not reviewed yet. */
public record OpeningsPage(List<OutsideOpening> openings, int total, Paging paging) {

    public String why(OutsideOpening opening) {
        return opening.words().isEmpty()
                ? opening.reason().label()
                : opening.reason().label() + ": " + opening.words();
    }
}
