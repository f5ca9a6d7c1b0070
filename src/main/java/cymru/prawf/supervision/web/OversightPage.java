package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Expectation;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;
import java.util.List;

/** The page on which a manager records oversight, with what is owed of it. */
public record OversightPage(
        CaseHeader header, LocalDate today, OversightForm form, FormErrors errors, List<Expectation> owed) {

    public String path() {
        return "/cases/%s/oversight".formatted(header.crn());
    }

    public String back() {
        return form.from().equals("board") ? "/team/board" : "/cases/%s".formatted(header.crn());
    }
}
