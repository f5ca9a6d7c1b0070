package cymru.prawf.assessment;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of fact that tell of risk. */
@Component
class AssessmentFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(RiskRecorded.class, IndicatorReported.class);
    }
}
