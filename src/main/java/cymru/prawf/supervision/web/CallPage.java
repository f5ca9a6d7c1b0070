package cymru.prawf.supervision.web;

import cymru.prawf.contact.EarlierNote;
import cymru.prawf.supervision.Callee;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** The page that one fills in while one speaks to somebody. */
public record CallPage(
        CaseHeader header, Callee callee, List<EarlierNote> lastTime, String back, CallForm form, FormErrors errors) {

    public String path() {
        return "/cases/%s/call".formatted(header.crn());
    }

    public String numbers() {
        return callee.numbers().isEmpty() ? "None recorded" : String.join(" or ", callee.numbers());
    }
}
