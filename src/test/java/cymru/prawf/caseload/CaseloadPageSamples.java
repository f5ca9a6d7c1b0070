package cymru.prawf.caseload;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case with something to expect of us, and a search that has not begun. */
@Component
class CaseloadPageSamples implements PageSamples {

    private final SupervisedPeople people;

    CaseloadPageSamples(SupervisedPeople people) {
        this.people = people;
    }

    @Override
    public List<Sample> samples() {
        theCaseHasSomethingToShow();
        return List.of(
                new Sample("/cases/{crn}/supervision", "/cases/%s/supervision".formatted(SampleCase.CRN)),
                new Sample("/cases/{crn}/supervision", "/cases/%s/supervision?show=all".formatted(SampleCase.CRN)),
                new Sample("/search", "/search"));
    }

    private void theCaseHasSomethingToShow() {
        var from = LocalDate.of(2016, 7, 4);
        people.sayOnce(SampleCase.CRN, SupervisedPeople.order(from), from);
        people.sayOnce(
                SampleCase.CRN,
                new IndicatorReported(Indicator.ARREST, "Gwent Police", "Released without charge."),
                LocalDate.of(2016, 10, 3));
    }
}
