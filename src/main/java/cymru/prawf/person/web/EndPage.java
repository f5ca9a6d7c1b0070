package cymru.prawf.person.web;

import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;

/** The page that asks when something ended. */
public record EndPage(CaseHeader header, String what, EndForm form, FormErrors errors) {

    public String back() {
        return "/cases/%s/person".formatted(header.crn());
    }
}
