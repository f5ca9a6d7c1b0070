package cymru.prawf.policy.web;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.BandPart;
import cymru.prawf.policy.BandWords;
import cymru.prawf.policy.Definition;
import cymru.prawf.policy.Input;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Row;
import cymru.prawf.policy.TimeLimit;
import cymru.prawf.web.Colour;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operating model as its tables show it.
 *
 * @param label which version or draft it is, for every printed sheet
 * @param edit the address under which its pieces are changed; nothing where it is read only
 */
public record Shown(
        Definition model, String label, @Nullable String edit) {

    /** What a cell says where every answer fits. */
    private static final String ANY = "any";

    /** A row of the table as it is read. */
    public record Line(
            int number, List<Cell> cells, String band, Colour colour, boolean ours, String note, String mark) {}

    /** An answer under the heading of its column, which a phone shows beside it. */
    public record Cell(String heading, String words) {

        public boolean any() {
            return words.equals(ANY);
        }
    }

    public List<Line> lines() {
        var rows = model.table().rows();
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(number -> line(number, rows.get(number - 1)))
                .toList();
    }

    /** The rows that have a note. */
    public List<Line> notes() {
        return lines().stream().filter(line -> !line.note().isEmpty()).toList();
    }

    public List<String> headings() {
        return Stream.of(Input.values()).map(Input::dmnName).toList();
    }

    private Line line(int number, Row row) {
        return new Line(
                number,
                Stream.of(Input.values())
                        .map(input -> new Cell(input.dmnName(), words(input, row)))
                        .toList(),
                model.bandName(row.band()),
                model.band(row.band()).map(Band::colour).orElse(Colour.GREY),
                row.ours(),
                row.note(),
                row.mark());
    }

    static String words(Input input, Row row) {
        var fitting = input.answers().stream()
                .filter(answer -> row.wanted(input).contains(answer.word()))
                .map(Input.Answer::label)
                .toList();
        return fitting.isEmpty()
                ? ANY
                : fitting.getFirst()
                        + fitting.stream()
                                .skip(1)
                                .map(each -> " or " + Words.inside(each))
                                .reduce("", String::concat);
    }

    public List<BandPart> parts() {
        return List.of(BandPart.values());
    }

    /** A heading that says where no published source says so. */
    public String heading(BandPart part) {
        return part.label() + (model.ours().contains(part) ? " (ours)" : "");
    }

    public String words(Band band, BandPart part) {
        var words = BandWords.of(band, part);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public List<Limit> limits() {
        return List.of(Limit.values());
    }

    public @Nullable TimeLimit limit(Limit limit) {
        return model.limits().get(limit);
    }

    public boolean editable() {
        return edit != null;
    }

    /** Where a piece is changed, like {@code rows/3}. */
    public String change(String piece) {
        return Objects.requireNonNull(edit) + "/" + piece;
    }
}
