package cymru.prawf.staff.web;

import cymru.prawf.staff.Officer;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** Recording that an officer is away. */
public record AbsencePage(Officer officer, List<Choice> colleagues, AbsenceForm form, FormErrors errors) {}
