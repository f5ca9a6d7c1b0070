package cymru.prawf.policy.web;

import cymru.prawf.assessment.Harm;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.Definition;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case and its band.
 *
 * @param name of the model
 * @param path where the model is read
 * @param row that decides, from 1; 0 where none fits; nothing while the form is not whole
 */
public record TryPage(
        String name,
        String path,
        Definition model,
        TryForm form,
        FormErrors errors,
        @Nullable Integer row) {

    static TryPage of(String name, String path, Definition model, TryForm form) {
        var errors = form.errors();
        var situation = form.situation();
        return new TryPage(
                name,
                path,
                model,
                form,
                errors,
                situation == null ? null : model.table().deciding(situation).orElse(0));
    }

    public List<Choice> harms() {
        var choices = new ArrayList<Choice>();
        for (var harm : Harm.values()) {
            choices.add(Choice.of(harm));
        }
        choices.add(Choice.of(TryForm.NOT_ASSESSED, "Not yet assessed"));
        return choices;
    }

    public List<Choice> yesOrNo() {
        return List.of(Choice.of("true", "Yes"), Choice.of("false", "No"));
    }

    public boolean answered() {
        return row != null;
    }

    /** Nothing where no row fits or its band is not described. */
    public @Nullable Band band() {
        return row == null || row == 0
                ? null
                : model.band(model.table().row(row).band()).orElse(null);
    }

    public String rowInWords() {
        return row == null || row == 0 ? "" : model.inWords(model.table().row(row));
    }
}
