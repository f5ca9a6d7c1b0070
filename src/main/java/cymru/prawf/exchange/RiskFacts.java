package cymru.prawf.exchange;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of fact that tell of risk, until a module of its own assesses it. */
@Component
class RiskFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(RiskRecorded.class, IndicatorReported.class);
    }
}
