package cymru.prawf.supervision.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.supervision.Plans;
import cymru.prawf.supervision.web.PlanForm;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes plans, and that one was gone through again, from the system in which they are written. */
@Component
@SupervisesCases
class PlanTaken implements FactsTaken<PlanTaken.Data> {

    /** What was done with the plan, and its objectives. */
    record Data(PlanForm.@Nullable Done done, @Nullable String words) {}

    private final Plans plans;
    private final SentOnce once;
    private final Clock clock;

    PlanTaken(Plans plans, SentOnce once, Clock clock) {
        this.plans = plans;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "supervision.plan-recorded/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new PlanForm(data.done(), TypedDate.of(sent.on()), Given.words(data.words()), key, "");
        Misfilled.refuse(form.errors(UkTime.today(clock)));
        plans.record(crn, form.toFact(), form.day(), me.userName(), once.as(key, me, kind(), crn, sent));
    }
}
