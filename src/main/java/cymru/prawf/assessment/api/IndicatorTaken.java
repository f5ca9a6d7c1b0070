package cymru.prawf.assessment.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.Risks;
import cymru.prawf.assessment.web.IndicatorForm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes news that bears on a person's risk from another system, like a call-out that the police tell us of. */
@Component
@WritesRecord
class IndicatorTaken implements FactsTaken<IndicatorTaken.Data> {

    /** What was reported, and by whom. */
    record Data(
            @Nullable Indicator indicator,
            @Nullable String reportedBy,
            @Nullable String note) {}

    private final Risks risks;
    private final SentOnce once;
    private final Clock clock;

    IndicatorTaken(Risks risks, SentOnce once, Clock clock) {
        this.risks = risks;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assessment.indicator-reported/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new IndicatorForm(
                data.indicator(),
                Given.words(data.reportedBy()),
                TypedDate.of(sent.on()),
                Given.words(data.note()),
                key,
                "");
        Misfilled.refuse(form.errors(UkTime.today(clock)));
        risks.report(crn, form.toFact(), form.day(), me.userName(), once.as(key, me, kind(), crn, sent));
    }
}
