package cymru.prawf.policy.web;

import cymru.prawf.assessment.Harm;
import cymru.prawf.policy.CustodyStage;
import cymru.prawf.policy.Engagement;
import cymru.prawf.policy.Likelihood;
import cymru.prawf.policy.Situation;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody makes up to see its band.
 *
 * @param harm the name of a level, or none
 */
public record TryForm(
        @Nullable CustodyStage custody,
        @Nullable Boolean iom,
        @Nullable Boolean heldByPo,
        @Nullable String harm,
        @Nullable Likelihood likelihood,
        @Nullable Engagement engagement,
        @Nullable Boolean indicator) {

    static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** A common case to begin with. */
    static final TryForm FIRST = new TryForm(
            CustodyStage.IN_THE_COMMUNITY,
            false,
            false,
            Harm.MEDIUM.name(),
            Likelihood.FROM_25_TO_49,
            Engagement.FAIR,
            false);

    boolean blank() {
        return custody == null
                && iom == null
                && heldByPo == null
                && harm == null
                && likelihood == null
                && engagement == null
                && indicator == null;
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(custody != null, "custody", "Select whether they are in custody")
                .require(iom != null, "iom", "Select whether they are in the cohort")
                .require(heldByPo != null, "heldByPo", "Select whether a probation officer holds the case")
                .require(harm != null && (harm.equals(NOT_ASSESSED) || level() != null), "harm", "Select the risk")
                .require(likelihood != null, "likelihood", "Select the likelihood")
                .require(engagement != null, "engagement", "Select how they engage")
                .require(indicator != null, "indicator", "Select whether there is an indicator");
    }

    /** Nothing while the form has errors. */
    @Nullable
    Situation situation() {
        return errors().any()
                        || custody == null
                        || iom == null
                        || heldByPo == null
                        || likelihood == null
                        || engagement == null
                        || indicator == null
                ? null
                : new Situation(custody, iom, heldByPo, level(), likelihood, engagement, indicator);
    }

    private @Nullable Harm level() {
        for (var each : Harm.values()) {
            if (each.name().equals(harm)) {
                return each;
            }
        }
        return null;
    }
}
