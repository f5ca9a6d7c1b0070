package cymru.prawf.supervision;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** That a plan was agreed or gone through again, until plans have a module of their own. */
@Service
public class Plans {

    private final Facts facts;
    private final Clock clock;

    Plans(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** What is sent twice under one key is recorded once. Two people who both record one have both done so: nothing is replaced. */
    @OneCase
    public void record(Crn crn, PlanRecorded plan, LocalDate on, String by, String onceAs) {
        facts.append(
                NewFact.of(crn, plan, When.on(on), "plan", by, clock.instant()).onceAs(onceAs));
    }
}
