package cymru.prawf.assessment.web;

import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;

/** The page on which a call-out, an arrest or a child protection enquiry is reported. */
public record IndicatorPage(CaseHeader header, IndicatorForm form, FormErrors errors) {

    public String path() {
        return "/cases/%s/indicator/new".formatted(header.crn());
    }

    public String back() {
        return form.origin().path(header.crn());
    }
}
