package cymru.prawf.web;

import cymru.prawf.PageSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of components, once right and once wrong. */
@Component
class ComponentPages implements PageSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                new Sample("/test/components", "/test/components"),
                new Sample("/test/components", "/test/components?wrong=true"));
    }
}
