package cymru.prawf.assessment;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Risk levels to put right. */
@Component
class AssessmentPageSamples implements PageSamples {

    private final Risks risks;

    AssessmentPageSamples(Risks risks) {
        this.risks = risks;
    }

    @Override
    public List<Sample> samples() {
        var risk = new RiskRecorded(Harm.MEDIUM, 30, false, null, null, "As scored on the day.", "");
        if (risks.lastRecorded(SampleCase.CRN).isEmpty()) {
            risks.record(SampleCase.CRN, risk, LocalDate.of(2016, 8, 1), 0, "test", "sample");
        }
        long position = risks.lastRecorded(SampleCase.CRN).orElseThrow().position();
        return List.of(new Sample(
                "/cases/{crn}/risk/{position}/correction",
                "/cases/%s/risk/%d/correction".formatted(SampleCase.CRN, position)));
    }
}
