package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts of this module. */
@Component
class SentenceFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(
                OrderMade.class,
                OffenceAdded.class,
                RequirementImposed.class,
                RequirementEnded.class,
                AncillaryOrderMade.class,
                Terminated.class,
                CustodyChanged.class,
                KeyDateSet.class,
                Released.class,
                StageSet.class,
                ConditionImposed.class,
                Recalled.class,
                Corrected.class);
    }
}
