package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Calls.Unchecked;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Where the risk check of the last call is recorded, if it was left out. */
public record RiskCheckPage(
        CaseHeader header, @Nullable Unchecked call, String back, RiskCheckForm form, FormErrors errors) {

    public String path() {
        return "/cases/%s/call/risk-check".formatted(header.crn());
    }
}
