package cymru.prawf.staff.web;

import cymru.prawf.staff.Officer;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** Naming who covers for an officer. */
public record CoverPage(Officer officer, List<Choice> colleagues, CoverForm form, FormErrors errors) {}
