package cymru.prawf.policy;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a decision table in DMN 1.3, for any modeller, with the picture that some of them ask for. */
final class DmnWriter {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String DECISION = "Band";
    static final String NOTE = "Note";
    static final String OURS = "Ours";

    private final Definition model;

    private DmnWriter(Definition model) {
        this.model = model;
    }

    static String write(Definition model) {
        return new DmnWriter(model).text();
    }

    private String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- The first row that fits decides. A cell lists the answers that fit; - is any. Nothing marked "Ours" is official. -->
                <definitions xmlns="%s"
                             xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
                             xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"
                             xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/"
                             id="%s" name="%s" namespace="https://prawf.cymru/policy/%s">
                %s%s  <decision id="band" name="%s">
                    <variable id="band-variable" name="%s" typeRef="string"/>
                %s    <decisionTable id="table" hitPolicy="FIRST">
                %s      <output id="output" name="band" typeRef="string">
                        <outputValues><text>%s</text></outputValues>
                      </output>
                      <annotation name="%s"/>
                      <annotation name="%s"/>
                %s    </decisionTable>
                  </decision>
                %s</definitions>
                """.formatted(
                        MODEL,
                        attribute(model.code()),
                        attribute(model.name()),
                        attribute(model.code()),
                        each(DmnWriter::type),
                        each(DmnWriter::inputData),
                        DECISION,
                        DECISION,
                        each(DmnWriter::requirement),
                        each(DmnWriter::column),
                        xml(bandCodes()),
                        OURS,
                        NOTE,
                        rows(),
                        picture());
    }

    private String bandCodes() {
        return Stream.concat(
                        model.bands().stream().map(Band::code),
                        model.table().rows().stream().map(Row::band))
                .distinct()
                .map(code -> "\"" + code + "\"")
                .collect(Collectors.joining(","));
    }

    private static String type(Input input) {
        return input.isYesOrNo() ? "" : """
                  <itemDefinition id="%1$s-type" name="t%1$s">
                    <typeRef>string</typeRef>
                    <allowedValues id="%1$s-values"><text>%2$s</text></allowedValues>
                  </itemDefinition>
                """.formatted(id(input), xml(Cell.write(input, words(input))));
    }

    private static String inputData(Input input) {
        return """
                  <inputData id="%1$s" name="%2$s">
                    <variable id="%1$s-variable" name="%2$s" typeRef="%3$s"/>
                  </inputData>
                """.formatted(id(input), input.dmnName(), typeOf(input));
    }

    private static String requirement(Input input) {
        return """
                    <informationRequirement id="needs-%1$s"><requiredInput href="#%1$s"/></informationRequirement>
                """.formatted(id(input));
    }

    private static String column(Input input) {
        return """
                      <input id="%1$s-column" label="%2$s">
                        <inputExpression id="%1$s-expression" typeRef="%3$s"><text>%4$s</text></inputExpression>
                      </input>
                """.formatted(id(input), attribute(input.label()), typeOf(input), input.dmnName());
    }

    private String rows() {
        var text = new StringBuilder();
        int number = 0;
        for (var row : model.table().rows()) {
            number++;
            text.append("      <rule id=\"row-%d\">\n".formatted(number));
            for (var input : Input.values()) {
                text.append("        <inputEntry id=\"row-%d-%s\"><text>%s</text></inputEntry>\n"
                        .formatted(number, id(input), xml(Cell.write(input, row.wanted(input)))));
            }
            text.append("        <outputEntry id=\"row-%d-band\"><text>\"%s\"</text></outputEntry>\n"
                    .formatted(number, xml(row.band())));
            text.append("        <annotationEntry><text>%s</text></annotationEntry>\n"
                    .formatted(row.ours() ? "yes" : "no"));
            text.append("        <annotationEntry><text>%s</text></annotationEntry>\n".formatted(xml(row.note())));
            text.append("      </rule>\n");
        }
        return text.toString();
    }

    private static String picture() {
        var shapes = new StringBuilder();
        for (var input : Input.values()) {
            shapes.append(shape(id(input), 20 + 170 * input.ordinal(), 160, 140));
        }
        return """
                  <dmndi:DMNDI>
                    <dmndi:DMNDiagram id="diagram">
                %s%s    </dmndi:DMNDiagram>
                  </dmndi:DMNDI>
                """.formatted(shape("band", 530, 20, 160), shapes);
    }

    private static String shape(String id, int x, int y, int width) {
        return """
                      <dmndi:DMNShape id="shape-%s" dmnElementRef="%s"><dc:Bounds x="%d" y="%d" width="%d" height="60"/></dmndi:DMNShape>
                """.formatted(id, id, x, y, width);
    }

    private static String each(Function<Input, String> line) {
        return Stream.of(Input.values()).map(line).collect(Collectors.joining());
    }

    private static Set<String> words(Input input) {
        return new LinkedHashSet<>(
                input.answers().stream().map(Input.Answer::word).toList());
    }

    private static String typeOf(Input input) {
        return input.isYesOrNo() ? "boolean" : "t" + id(input);
    }

    private static String id(Input input) {
        return input.dmnName().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String text) {
        return xml(text).replace("\"", "&quot;");
    }
}
