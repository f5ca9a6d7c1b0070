package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DmnEngineTest {

    @Test
    void theLookupAndTheEngineAgreeOnEveryCombination() {
        var model = ShippedModels.riskBased2016();
        var answers = DmnEngine.answers(ShippedModels.resource("risk-based-2016.dmn"));
        var expected = new ArrayList<DmnEngine.Answer>();
        for (int key = 0; key < Situation.COUNT; key++) {
            var decision = model.decide(Situation.of(key));
            expected.add(new DmnEngine.Answer(decision.band().code(), decision.row()));
        }
        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void whereNoRowFitsTheEngineDecidesNothing() {
        var shipped = ShippedModels.riskBased2016Definition();
        var low = new Row(Map.of(Input.HARM, Set.of("low")), "AMBER", true, "");
        var answers = DmnEngine.answers(DmnWriter.write(shipped.with(new DecisionTable(List.of(low)))));
        for (int key = 0; key < Situation.COUNT; key++) {
            boolean fits = low.fits(Situation.of(key));
            assertThat(answers.get(key)).isEqualTo(new DmnEngine.Answer(fits ? "AMBER" : null, fits ? 1 : 0));
        }
    }
}
