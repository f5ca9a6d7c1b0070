package cymru.prawf.supervision.web;

import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** Asking what to try. */
public record TrialFormPage(List<Choice> models, List<Choice> providers, TrialForm form, FormErrors errors) {}
