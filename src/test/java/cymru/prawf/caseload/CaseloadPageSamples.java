package cymru.prawf.caseload;

import cymru.prawf.PageSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** A search that has not begun, one that finds and one that does not. */
@Component
class CaseloadPageSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                new Sample("/search", "/search"),
                new Sample("/search", "/search?q=morgan"),
                new Sample("/search", "/search?q=zzyzx"));
    }
}
