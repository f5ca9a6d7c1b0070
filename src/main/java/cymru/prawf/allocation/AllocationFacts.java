package cymru.prawf.allocation;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of fact that tell who holds a case. */
@Component
class AllocationFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(OfficerChanged.class);
    }
}
