package cymru.prawf.policy.web;

import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Input;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a draft's table, to be changed or added.
 *
 * @param number of the row, from 1; 0 for a new one
 */
public record RowPage(
        Draft draft,
        int number,
        RowForm form,
        FormErrors errors,
        @Nullable Conflict conflict) {

    public String path() {
        return DraftDesk.path(draft.id());
    }

    public String title() {
        return number == 0 ? "Add a row" : "Change row " + number;
    }

    public List<Input> inputs() {
        return List.of(Input.values());
    }

    /** The field's name in the form. */
    public String field(Input input) {
        var words = input.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    public List<Choice> answers(Input input) {
        return input.answers().stream()
                .map(answer -> Choice.of(answer.word(), answer.label()))
                .toList();
    }

    public List<Choice> bands() {
        return draft.definition().bands().stream()
                .map(band -> Choice.of(band.code(), band.name()))
                .toList();
    }

    public List<Choice> places() {
        var places = new ArrayList<Choice>();
        IntStream.rangeClosed(1, draft.definition().table().rows().size())
                .forEach(row -> places.add(Choice.of(String.valueOf(row), "Above row " + row)));
        return places;
    }
}
