package cymru.prawf.access.web;

import cymru.prawf.web.FormErrors;

/** The page that asks why somebody outside its teams opens a case. It names the case only. */
public record ReasonPage(String crn, ReasonForm form, FormErrors errors) {}
