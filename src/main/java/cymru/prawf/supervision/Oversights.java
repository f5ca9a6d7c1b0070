package cymru.prawf.supervision;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** What managers asked and advised on cases. */
@Service
public class Oversights {

    private final Facts facts;
    private final Clock clock;

    Oversights(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Records it; what is sent twice under one key is recorded once. */
    @OneCase
    public void record(Crn crn, OversightRecorded oversight, When when, String by, String onceAs) {
        facts.append(NewFact.of(crn, oversight, when, "supervision", by, clock.instant())
                .onceAs(onceAs));
    }
}
