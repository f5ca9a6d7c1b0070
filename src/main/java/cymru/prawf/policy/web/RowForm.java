package cymru.prawf.policy.web;

import cymru.prawf.policy.Definition;
import cymru.prawf.policy.Input;
import cymru.prawf.policy.Row;
import cymru.prawf.web.FormErrors;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody chose and typed about a row of the table, right or wrong.
 *
 * @param before the number of the row above which a new one goes
 * @param version how the row read when the form was shown; empty for a new one
 */
public record RowForm(
        List<String> custody,
        List<String> iom,
        List<String> heldByPo,
        List<String> harm,
        List<String> likelihood,
        List<String> engagement,
        List<String> indicator,
        String band,
        boolean published,
        String note,
        String before,
        String version) {

    private static final int LONGEST_NOTE = 500;

    public RowForm {
        custody = Typed.choices(custody);
        iom = Typed.choices(iom);
        heldByPo = Typed.choices(heldByPo);
        harm = Typed.choices(harm);
        likelihood = Typed.choices(likelihood);
        engagement = Typed.choices(engagement);
        indicator = Typed.choices(indicator);
        band = Typed.words(band);
        note = Typed.words(note);
        before = Typed.words(before);
        version = Typed.words(version);
    }

    static RowForm of(Row row) {
        return new RowForm(
                List.copyOf(row.wanted(Input.CUSTODY)),
                List.copyOf(row.wanted(Input.IOM)),
                List.copyOf(row.wanted(Input.HELD_BY_PO)),
                List.copyOf(row.wanted(Input.HARM)),
                List.copyOf(row.wanted(Input.LIKELIHOOD)),
                List.copyOf(row.wanted(Input.ENGAGEMENT)),
                List.copyOf(row.wanted(Input.INDICATOR)),
                row.band(),
                !row.ours(),
                row.note(),
                "",
                row.mark());
    }

    static RowForm blank() {
        return of(new Row(Map.of(), "", true, "")).seeing("");
    }

    /** The same words over the row as it is now. */
    RowForm seeing(String mark) {
        return new RowForm(
                custody, iom, heldByPo, harm, likelihood, engagement, indicator, band, published, note, before, mark);
    }

    public List<String> chosen(Input input) {
        return switch (input) {
            case CUSTODY -> custody;
            case IOM -> iom;
            case HELD_BY_PO -> heldByPo;
            case HARM -> harm;
            case LIKELIHOOD -> likelihood;
            case ENGAGEMENT -> engagement;
            case INDICATOR -> indicator;
        };
    }

    FormErrors errors(Definition model) {
        return FormErrors.none()
                .require(model.band(band).isPresent(), "band", "Select the band that this row gives")
                .require(note.length() <= LONGEST_NOTE, "note", "Note must be 500 characters or fewer");
    }

    Row toRow() {
        Map<Input, Set<String>> wanted = new EnumMap<>(Input.class);
        for (var input : Input.values()) {
            wanted.put(
                    input,
                    chosen(input).stream()
                            .filter(word -> input.answer(word).isPresent())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new Row(wanted, band, !published, note);
    }

    /** A row in words, by what they are about. */
    static Map<String, String> inWords(Definition model, Row row) {
        var words = new LinkedHashMap<String, String>();
        for (var input : Input.values()) {
            words.put(input.label(), Shown.words(input, row));
        }
        words.put("Band", model.bandName(row.band()));
        words.put("Source", row.ours() ? "Ours" : "Published");
        words.put("Note", row.note());
        return words;
    }
}
