package cymru.prawf.staff.web;

import cymru.prawf.staff.Officer;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** Moving an officer to another team. */
public record MovePage(Officer officer, List<Choice> own, List<Choice> others, MoveForm form, FormErrors errors) {}
