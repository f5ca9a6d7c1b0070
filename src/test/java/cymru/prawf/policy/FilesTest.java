package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out as DMN and YAML comes back the same, and what is wrong with a file is said in words. */
class FilesTest {

    static final String DMN = ShippedModels.resource("risk-based-2016.dmn");
    static final String YAML = ShippedModels.resource("risk-based-2016.yaml");
    static final Definition MODEL = ShippedModels.riskBased2016Definition();

    @Test
    void theShippedFileIsAsPrawfWritesIt() {
        assertThat(DmnWriter.write(MODEL)).isEqualTo(DMN);
    }

    @Test
    void whatIsExportedIsImportedTheSame() {
        assertThat(YamlReader.read(ModelYaml.write(MODEL), DmnReader.read(DmnWriter.write(MODEL))))
                .isEqualTo(MODEL);
    }

    @Test
    void anotherModellersTableIsReadWhateverItsVersionAndItsColumns() {
        var table = DmnReader.read("""
                <dmn:definitions xmlns:dmn="http://www.omg.org/spec/DMN/20180521/MODEL/" name="x">
                  <dmn:decision name="x"><dmn:decisionTable hitPolicy="FIRST">
                    <dmn:input><dmn:inputExpression><dmn:text>Engagement</dmn:text></dmn:inputExpression></dmn:input>
                    <dmn:input><dmn:inputExpression><dmn:text> Held by PO </dmn:text></dmn:inputExpression></dmn:input>
                    <dmn:output/>
                    <dmn:rule>
                      <dmn:description>As we always did</dmn:description>
                      <dmn:inputEntry><dmn:text>not( "poor" )</dmn:text></dmn:inputEntry>
                      <dmn:inputEntry><dmn:text></dmn:text></dmn:inputEntry>
                      <dmn:outputEntry><dmn:text>"AMBER"</dmn:text></dmn:outputEntry>
                    </dmn:rule>
                  </dmn:decisionTable></dmn:decision>
                </dmn:definitions>
                """);
        var row = table.row(1);
        assertThat(row.wanted(Input.ENGAGEMENT)).containsExactly("good", "fair");
        assertThat(row.wanted(Input.HELD_BY_PO)).isEmpty();
        assertThat(row.note()).isEqualTo("As we always did");
        assertThat(row.ours()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '~', textBlock = """
            <definitions                ~ <definitions>x                           ~ is not XML: line
            <?xml version="1.0" encoding="UTF-8"?> ~ <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]> ~ has a document type
            https://www.omg.org/spec/DMN/20191111/MODEL/ ~ https://example.org/        ~ is XML but not DMN
            hitPolicy="FIRST"           ~ hitPolicy="COLLECT"                      ~ hit policy of the table must be First
            <text>Likelihood</text>     ~ <text>Shoe size</text>                   ~ does not know: Shoe size
            <text>Likelihood</text>     ~ <text>Harm</text>                        ~ An input stands twice
            "high","very high"</text></inputEntry> ~ "tall"</text></inputEntry>    ~ Row 3, Harm: write - for any, or one or more of "not assessed"
            "75 and over"</text></inputEntry> ~ function(x) external {java: {}}</text></inputEntry> ~ Row 4, Likelihood
            <text>"BLUE"</text></outputEntry> ~ <text>Blue</text></outputEntry>    ~ Row 1: the band must be a code
            """)
    void whatIsWrongWithADmnFileIsSaid(String right, String wrong, String said) {
        assertThat(DMN).contains(right);
        assertThatThrownBy(() -> DmnReader.read(DMN.replace(right, wrong)))
                .isInstanceOf(NotAModel.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '~', textBlock = """
            code: risk-based-2016       ~ code: Risk based            ~ code must be like risk-based-2016
            code: risk-based-2016       ~ code: [a                    ~ cannot be read: line
            code: risk-based-2016       ~ code: !!javax.script.ScriptEngineManager [] ~ cannot be read
            name: Risk-based approach 2016 ~ nom: x                   ~ needs name
            contact: [15, 20]           ~ contact: [20, 15]           ~ band 3: contact must be a number of days, or two like [15, 20]
            oversight: 30               ~ oversight: often            ~ band 2: oversight must be a whole number
            grades: [po]                ~ grades: [boss]              ~ band 1: grades has boss, which is none of po, pso
            colour: red                 ~ colour: pink                ~ band 1: colour must be one of green, red
            code: RED_AMBER             ~ code: RED                   ~ Two bands have the same code
            cover:                      ~ lunch:                      ~ limits has lunch, which Prawf does not know
            plan: {days: 15             ~ plan: {days: -15            ~ plan: days must be a whole number
            """)
    void whatIsWrongWithAYamlFileIsSaid(String right, String wrong, String said) {
        assertThat(YAML).contains(right);
        assertThatThrownBy(() -> YamlReader.read(YAML.replace(right, wrong), MODEL.table()))
                .isInstanceOf(NotAModel.class)
                .hasMessageContaining(said);
    }
}
