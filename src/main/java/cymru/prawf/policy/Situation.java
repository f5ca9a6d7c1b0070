package cymru.prawf.policy;

import cymru.prawf.assessment.Harm;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a band can depend on, at one moment of a case. There are few and finitely many, so that an operating model is
 * compiled once for all of them.
 *
 * @param iom whether the person is of the integrated offender management cohort
 * @param heldByPo whether a probation officer holds the case
 * @param harm null where nobody has assessed it yet
 * @param indicator whether a call-out, an arrest or a child protection enquiry was reported in the last 90 days
 */
public record Situation(
        CustodyStage custody,
        boolean iom,
        boolean heldByPo,
        @Nullable Harm harm,
        Likelihood likelihood,
        Engagement engagement,
        boolean indicator) {

    private static final int HARMS = Harm.values().length + 1;
    private static final int LIKELIHOODS = Likelihood.values().length;
    private static final int ENGAGEMENTS = Engagement.values().length;
    private static final int STAGES = CustodyStage.values().length;

    /** How many situations there are. */
    public static final int COUNT = STAGES * 2 * 2 * HARMS * LIKELIHOODS * ENGAGEMENTS * 2;

    /** Its number among all situations, from 0. */
    public int key() {
        int key = custody.ordinal();
        key = key * 2 + (iom ? 1 : 0);
        key = key * 2 + (heldByPo ? 1 : 0);
        key = key * HARMS + (harm == null ? 0 : harm.ordinal() + 1);
        key = key * LIKELIHOODS + likelihood.ordinal();
        key = key * ENGAGEMENTS + engagement.ordinal();
        return key * 2 + (indicator ? 1 : 0);
    }

    /** The situation of this number: the way back from {@link #key()}. */
    public static Situation of(int key) {
        int left = key;
        boolean indicator = left % 2 == 1;
        left /= 2;
        var engagement = Engagement.values()[left % ENGAGEMENTS];
        left /= ENGAGEMENTS;
        var likelihood = Likelihood.values()[left % LIKELIHOODS];
        left /= LIKELIHOODS;
        int harm = left % HARMS;
        left /= HARMS;
        boolean heldByPo = left % 2 == 1;
        left /= 2;
        boolean iom = left % 2 == 1;
        left /= 2;
        return new Situation(
                CustodyStage.values()[left],
                iom,
                heldByPo,
                harm == 0 ? null : Harm.values()[harm - 1],
                likelihood,
                engagement,
                indicator);
    }
}
