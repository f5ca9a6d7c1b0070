package cymru.prawf.supervision;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The model in force tried on the provider of the sample case. */
@Component
class TrialPageSamples implements PageSamples {

    private final Trials trials;

    TrialPageSamples(Trials trials) {
        this.trials = trials;
    }

    @Override
    public List<Sample> samples() {
        var inputs = new TrialInputs(
                "risk-based-2016/1",
                "Risk-based approach 2016, version 1",
                SampleCase.MARK + "CRC",
                LocalDate.of(2016, 11, 30),
                2,
                10,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        var trial = "/trials/" + trials.run(inputs, "test", "sample trial");
        return Stream.of("", "/cases.csv", "/weeks.csv")
                .map(page -> new Sample("/trials/{id}" + page, trial + page))
                .toList();
    }
}
