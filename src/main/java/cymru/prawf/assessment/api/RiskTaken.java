package cymru.prawf.assessment.api;

import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Risks;
import cymru.prawf.assessment.web.RiskForm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Given;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes risk levels from the system in which they were assessed. To correct some, one has to have read them on the page. */
@Component
@SupervisesCases
class RiskTaken implements FactsTaken<RiskTaken.Data> {

    /**
     * The levels and why they are so.
     *
     * @param seen the position of the levels that were recorded last, when the program looked; 0 for none
     */
    record Data(
            @Nullable Harm harm,
            @Nullable Integer likelihood,
            @Nullable Boolean iom,
            @Nullable Integer category,
            @Nullable Integer level,
            @Nullable String words,
            @Nullable Long seen) {}

    private final Risks risks;
    private final SentOnce once;
    private final Clock clock;

    RiskTaken(Risks risks, SentOnce once, Clock clock) {
        this.risks = risks;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assessment.risk-recorded/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new RiskForm(
                data.harm(),
                Objects.toString(data.likelihood(), ""),
                Boolean.TRUE.equals(data.iom()),
                Objects.toString(data.category(), ""),
                Objects.toString(data.level(), ""),
                TypedDate.of(sent.on()),
                Given.words(data.words()),
                "",
                data.seen(),
                key,
                "");
        Misfilled.refuse(form.errors(UkTime.today(clock), false)
                .and(FormErrors.none()
                        .require(
                                data.seen() != null,
                                "seen",
                                "Say the position of the risk levels that you have read; 0 for none")));
        var onceAs = once.as(key, me, kind(), crn, sent);
        risks.record(crn, form.toFact(), form.day(), Objects.requireNonNull(data.seen()), me.userName(), onceAs);
    }
}
