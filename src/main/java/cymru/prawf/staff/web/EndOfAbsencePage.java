package cymru.prawf.staff.web;

import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Officer;
import cymru.prawf.web.FormErrors;

/** Saying when an absence ended, or ends. */
public record EndOfAbsencePage(Officer officer, Absence absence, EndOfAbsenceForm form, FormErrors errors) {}
