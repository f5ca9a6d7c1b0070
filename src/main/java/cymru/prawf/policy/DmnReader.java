package cymru.prawf.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the decision table of a DMN file, from whatever modeller and of whatever 1.x, and says what it cannot read. */
final class DmnReader {

    private final Element table;
    private final List<String> faults = new ArrayList<>();

    private DmnReader(Element table) {
        this.table = table;
    }

    static DecisionTable read(String dmn) {
        return new DmnReader(table(dmn)).rows();
    }

    private static Element table(String dmn) {
        var document = Xml.read(dmn);
        var root = document.getDocumentElement();
        var namespace = Optional.ofNullable(root.getNamespaceURI()).orElse("");
        if (!namespace.contains("omg.org/spec/DMN/")) {
            throw new NotAModel("The file is XML but not DMN: its first element is <%s>".formatted(root.getNodeName()));
        }
        var tables = document.getElementsByTagNameNS(namespace, "decisionTable");
        if (tables.getLength() != 1) {
            throw new NotAModel("The DMN file has %d decision tables. Save one with one".formatted(tables.getLength()));
        }
        return (Element) tables.item(0);
    }

    private DecisionTable rows() {
        if (!table.getAttribute("hitPolicy").equals("FIRST")) {
            faults.add("The hit policy of the table must be First");
        }
        var inputs = inputs();
        if (Xml.children(table, "output").size() != 1) {
            faults.add("The table must have one output: the code of the band");
        }
        stopAtFaults();
        var annotations = Xml.children(table, "annotation").stream()
                .map(annotation -> annotation.getAttribute("name"))
                .toList();
        var rows = new ArrayList<Row>();
        for (var rule : Xml.children(table, "rule")) {
            row(rows.size() + 1, rule, inputs, annotations).ifPresent(rows::add);
        }
        stopAtFaults();
        return new DecisionTable(rows);
    }

    private List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        for (var column : Xml.children(table, "input")) {
            var name = Xml.first(column, "inputExpression").map(Xml::text).orElse("");
            Stream.of(Input.values())
                    .filter(input -> input.dmnName().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            inputs::add,
                            () -> faults.add("The table has an input that Prawf does not know: %s. It knows %s"
                                    .formatted(name.isEmpty() ? "one without a name" : name, known())));
        }
        if (Set.copyOf(inputs).size() < inputs.size()) {
            faults.add("An input stands twice in the table");
        }
        return inputs;
    }

    private Optional<Row> row(int number, Element rule, List<Input> inputs, List<String> annotations) {
        var cells = Xml.children(rule, "inputEntry");
        var outputs = Xml.children(rule, "outputEntry");
        if (cells.size() != inputs.size() || outputs.size() != 1) {
            faults.add("Row %d has %d inputs and %d outputs; the table has %d and 1"
                    .formatted(number, cells.size(), outputs.size(), inputs.size()));
            return Optional.empty();
        }
        Map<Input, Set<String>> wanted = new EnumMap<>(Input.class);
        for (int i = 0; i < cells.size(); i++) {
            var input = inputs.get(i);
            try {
                wanted.put(input, Cell.read(input, Xml.text(cells.get(i))));
            } catch (NotAModel unknown) {
                faults.add("Row %d, %s: %s".formatted(number, input.dmnName(), unknown.getMessage()));
            }
        }
        var band = Xml.text(outputs.getFirst());
        if (!band.matches("\"[A-Z][A-Z_]*\"")) {
            faults.add("Row %d: the band must be a code in capitals and quotes, like \"RED_AMBER\", not %s"
                    .formatted(number, band.isEmpty() ? "nothing" : band));
        }
        var said = said(rule, annotations);
        // What nobody says comes from a source is ours.
        boolean ours = !said.getOrDefault(DmnWriter.OURS, "yes").equals("no");
        var note = said.getOrDefault(
                DmnWriter.NOTE,
                Xml.first(rule, "description").map(Element::getTextContent).orElse(""));
        return faults.isEmpty()
                ? Optional.of(new Row(wanted, band.substring(1, band.length() - 1), ours, note.strip()))
                : Optional.empty();
    }

    private static Map<String, String> said(Element rule, List<String> annotations) {
        var entries = Xml.children(rule, "annotationEntry");
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.min(entries.size(), annotations.size()))
                .collect(Collectors.toMap(annotations::get, i -> Xml.text(entries.get(i)), (first, _) -> first));
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new NotAModel(faults);
        }
    }

    private static String known() {
        return Stream.of(Input.values()).map(Input::dmnName).collect(Collectors.joining(", "));
    }
}
