package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of fact that tell of how a case is supervised. */
@Component
class SupervisionFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(
                PlanRecorded.class,
                RiskChecked.class,
                OversightRecorded.class,
                HandoverWritten.class,
                HandoverAccepted.class,
                HandoverAsked.class,
                OfficerAway.class,
                CoverArranged.class,
                CallAttempted.class,
                TransferProposed.class,
                TransferDecided.class,
                BandOverridden.class);
    }
}
