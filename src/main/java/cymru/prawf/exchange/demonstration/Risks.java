package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.policy.Engagement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a case: how much harm is to be feared, how likely reoffending is, how the person takes part.
 *
 * <p>For the CRC they are thrown so that the bands of Table 2 follow from them by the matrix of our operating model; which ways
 * lead to a band is ours. For the NPS they follow the report: high and very high risk, and MAPPA.
 *
 * @param assessed false for a case so new that nobody has assessed it
 * @param indicator something reported in the last ninety days
 */
record Risks(
        boolean assessed,
        Harm harm,
        int likelihood,
        Engagement engagement,
        boolean iom,
        @Nullable Indicator indicator,
        @Nullable Integer mappaCategory,
        @Nullable Integer mappaLevel) {

    private static final Odds<Integer> NPS_LIKELIHOOD =
            Odds.of(30, 12).and(25, 30).and(25, 50).and(20, 74);
    private static final Odds<Harm> MAPPA_HARM =
            Odds.of(2, Harm.LOW).and(36, Harm.MEDIUM).and(58, Harm.HIGH).and(4, Harm.VERY_HIGH);
    private static final Odds<Harm> OTHER_NPS_HARM = Odds.of(94, Harm.HIGH).and(6, Harm.VERY_HIGH);
    private static final Odds<Integer> MAPPA_CATEGORY =
            Odds.of(56, 1).and(42, 2).and(2, 3);
    /** The ten MAPPA cases that the inspectors saw were all at level 1. */
    private static final Odds<Integer> MAPPA_LEVEL = Odds.of(965, 1).and(30, 2).and(5, 3);

    private static final Odds<Engagement> USUAL = Odds.of(40, Engagement.GOOD).and(60, Engagement.FAIR);
    private static final Odds<Engagement> ANY =
            Odds.of(35, Engagement.GOOD).and(50, Engagement.FAIR).and(15, Engagement.POOR);
    private static final Odds<Indicator> INDICATORS = Odds.of(65, Indicator.DOMESTIC_ABUSE_CALL_OUT)
            .and(25, Indicator.ARREST)
            .and(10, Indicator.CHILD_PROTECTION);

    static Risks of(CasePlan plan, Dice dice) {
        var own = dice.named("risks");
        return plan.band() == null ? nps(plan, own) : crc(plan, plan.band(), own);
    }

    RiskRecorded recorded() {
        return new RiskRecorded(harm, likelihood, iom, mappaCategory, mappaLevel);
    }

    /** As they stood before they changed. */
    Risks earlier(Dice dice) {
        int was = Math.clamp(likelihood + dice.between(-9, 12), 2, 97);
        var harmWas = harm == Harm.MEDIUM && dice.chance(0.15) ? Harm.LOW : harm;
        return new Risks(assessed, harmWas, was, Engagement.FAIR, iom, null, mappaCategory, mappaLevel);
    }

    private static Risks crc(CasePlan plan, Band band, Dice dice) {
        boolean iom = plan.duty() == Duty.IOM_CASES;
        double way = plan.story() == null ? dice.share() : 0.5;
        return switch (band) {
            case RED -> iom ? iom(dice) : red(way, dice);
            case RED_AMBER ->
                way < 0.68
                        ? medium(dice.between(50, 74), ANY.any(dice))
                        : medium(dice.between(12, 49), Engagement.POOR);
            case AMBER -> amber(plan.status().custodial() ? way * 0.97 : way, dice);
            case GREEN -> medium(dice.between(4, 24), Engagement.GOOD);
            case IN_TOUCH ->
                way < 0.8
                        ? simple(Harm.LOW, dice.between(3, 49), USUAL.any(dice))
                        : simple(Harm.LOW, dice.between(50, 74), USUAL.any(dice));
            case BLUE -> simple(dice.chance(0.7) ? Harm.MEDIUM : Harm.LOW, dice.between(15, 88), Engagement.FAIR);
        };
    }

    private static Risks iom(Dice dice) {
        var harm = dice.chance(0.8) ? Harm.MEDIUM : Harm.LOW;
        return new Risks(true, harm, dice.between(60, 96), ANY.any(dice), true, null, null, null);
    }

    private static Risks red(double way, Dice dice) {
        if (way < 0.03) {
            return simple(Harm.HIGH, dice.between(30, 80), ANY.any(dice));
        }
        return way < 0.6
                ? medium(dice.between(75, 94), ANY.any(dice))
                : reported(Harm.MEDIUM, dice.between(20, 74), ANY.any(dice), dice);
    }

    private static Risks amber(double way, Dice dice) {
        if (way < 0.62) {
            return medium(dice.between(25, 49), USUAL.any(dice));
        }
        if (way < 0.83) {
            return medium(dice.between(8, 24), Engagement.FAIR);
        }
        if (way < 0.88) {
            return simple(Harm.LOW, dice.between(75, 90), ANY.any(dice));
        }
        if (way < 0.92) {
            return reported(Harm.LOW, dice.between(15, 70), USUAL.any(dice), dice);
        }
        if (way < 0.97) {
            return simple(Harm.LOW, dice.between(50, 74), Engagement.POOR);
        }
        return new Risks(false, Harm.MEDIUM, 40, Engagement.FAIR, false, null, null, null);
    }

    private static Risks nps(CasePlan plan, Dice dice) {
        if (plan.story() == Story.LEN) {
            return new Risks(
                    true,
                    Harm.HIGH,
                    62,
                    Engagement.FAIR,
                    false,
                    null,
                    plan.mappa() ? 2 : null,
                    plan.mappa() ? 1 : null);
        }
        int likelihood = Math.clamp(NPS_LIKELIHOOD.any(dice) + dice.between(-10, 12), 2, 95);
        var harm = (plan.mappa() ? MAPPA_HARM : OTHER_NPS_HARM).any(dice);
        var engagement = Odds.of(55, Engagement.GOOD)
                .and(36, Engagement.FAIR)
                .and(9, Engagement.POOR)
                .any(dice);
        boolean iom = plan.duty() == Duty.NPS_IOM_CASES;
        var category = plan.mappa() ? MAPPA_CATEGORY.any(dice) : null;
        var level = plan.mappa() ? MAPPA_LEVEL.any(dice) : null;
        var indicator = !plan.status().inPrison() && dice.chance(0.06) ? INDICATORS.any(dice) : null;
        return new Risks(
                true, harm, iom ? Math.max(likelihood, 60) : likelihood, engagement, iom, indicator, category, level);
    }

    private static Risks medium(int likelihood, Engagement engagement) {
        return simple(Harm.MEDIUM, likelihood, engagement);
    }

    private static Risks simple(Harm harm, int likelihood, Engagement engagement) {
        return new Risks(true, harm, likelihood, engagement, false, null, null, null);
    }

    private static Risks reported(Harm harm, int likelihood, Engagement engagement, Dice dice) {
        return new Risks(
                true, harm, likelihood, engagement, false, Objects.requireNonNull(INDICATORS.any(dice)), null, null);
    }

    /** Whether the work is about sexual offending: most of MAPPA category 1. */
    boolean sexual() {
        return Objects.equals(mappaCategory, 1);
    }
}
