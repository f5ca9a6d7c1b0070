package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.Timelines;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** What was and is expected of us on a case: as kept, which is as known now, or as known at any moment before. */
@Service
public class Expectations {

    private final KeptRepository kept;
    private final Timelines timelines;
    private final OperatingModels models;

    Expectations(KeptRepository kept, Timelines timelines, OperatingModels models) {
        this.kept = kept;
        this.timelines = timelines;
        this.models = models;
    }

    /** As known now. Which of them are open, and how they stand, is a question of the day: {@link Expectation#status}. */
    public List<Expectation> of(Crn crn) {
        return kept.expectations(crn);
    }

    /** Bands and expectations as known now, worked out from the record. */
    public Worked worked(Crn crn) {
        return Standards.work(timelines.of(crn), models.inForce());
    }

    /** The same as known at a moment: what would have been shown then. */
    public Worked asKnownAt(Crn crn, Instant moment) {
        return Standards.work(timelines.of(crn).asKnownAt(moment), models.inForce());
    }
}
