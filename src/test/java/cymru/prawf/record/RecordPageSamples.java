package cymru.prawf.record;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chronology as it is, filtered, and as known before anything was. */
@Component
class RecordPageSamples implements PageSamples {

    private static final String CHRONOLOGY = "/cases/" + SampleCase.CRN + "/chronology";

    @Override
    public List<Sample> samples() {
        var route = "/cases/{crn}/chronology";
        return List.of(
                new Sample(route, CHRONOLOGY),
                new Sample(route, CHRONOLOGY + "?heading=APPOINTMENTS"),
                new Sample(route, CHRONOLOGY + "?known.day=3&known.month=3&known.year=2016"));
    }
}
