package cymru.prawf.caseload.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.supervision.Expectation;
import cymru.prawf.supervision.Expectations;
import cymru.prawf.supervision.Worked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the supervision of a case, ready to be shown. */
@Component
class SupervisionPages {

    private final Expectations expectations;
    private final Timelines timelines;
    private final OperatingModels models;

    SupervisionPages(Expectations expectations, Timelines timelines, OperatingModels models) {
        this.expectations = expectations;
        this.timelines = timelines;
        this.models = models;
    }

    /** As known at the end of a day; as known now where there is none. */
    Worked worked(Crn crn, @Nullable LocalDate known) {
        return known == null
                ? expectations.worked(crn)
                : expectations.asKnownAt(crn, UkTime.startOf(known.plusDays(1)).minusMillis(1));
    }

    BandStory story(Crn crn, Worked worked, LocalDate on) {
        var positions = new HashSet<Long>();
        worked.bands().spans().forEach(span -> positions.addAll(span.facts()));
        return new BandStory(worked.bands(), on, models, facts(crn, positions));
    }

    /** With their facts; {@code from} is where to go back to from whatever is done about them. */
    List<Owed> owed(Crn crn, String name, List<Expectation> some, LocalDate on, String from) {
        var positions = new HashSet<Long>();
        some.forEach(each -> positions.addAll(each.because()));
        var facts = facts(crn, positions);
        return Owed.toldApart(some.stream()
                .map(each -> Owed.of(
                        crn, name, each, facts, models.named(each.model()).label(), on, from))
                .toList());
    }

    private Map<Long, RecordedFact> facts(Crn crn, Collection<Long> positions) {
        return positions.isEmpty() ? Map.of() : timelines.facts(List.of(crn), positions);
    }
}
