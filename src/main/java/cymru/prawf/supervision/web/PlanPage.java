package cymru.prawf.supervision.web;

import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;

/** The page on which a plan is recorded. */
public record PlanPage(CaseHeader header, PlanForm form, FormErrors errors) {

    public String path() {
        return "/cases/%s/plan/new".formatted(header.crn());
    }

    public String back() {
        return form.origin().path(header.crn());
    }
}
