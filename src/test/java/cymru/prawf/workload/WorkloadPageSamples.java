package cymru.prawf.workload;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sample case's team. */
@Component
class WorkloadPageSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("/team/{team}/rebalance", "/team/" + SampleCase.MARK + "N1/rebalance"));
    }
}
