package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Harm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many working days go from one appointment to the next.
 *
 * <p>The CRC's are those of the report, Table 2. The NPS's are ours: the inspectors found that people were seen often enough in
 * every case. New cases are seen weekly for six weeks, which is ours too.
 */
record Rhythm(CasePlan plan, Risks risks, Term term) {

    private static final int WEEK = 5;
    private static final int FIRST_WEEKS = 42;
    private static final int LAST_TWELVE_WEEKS = 84;
    private static final int MONTH = 21;
    private static final int SIX_WEEKS = 30;

    int interval(LocalDate day, Colleague holder, Dice dice) {
        if (term.inPrison(day)) {
            return inPrison(day, dice);
        }
        return switch (holder.seat().duty()) {
            case IN_TOUCH_CASES -> SIX_WEEKS;
            case UNPAID_WORK_CASES -> plan.band() == Band.AMBER ? Band.AMBER.interval(dice) : SIX_WEEKS;
            case CUSTODY_CASES, NPS_CASES, NPS_IOM_CASES -> nps(day, dice);
            case COMPLEX_CASES, MOST_CASES, IOM_CASES, WOMENS_CASES, NO_CASES -> crc(day, dice);
        };
    }

    private int inPrison(LocalDate day, Dice dice) {
        var out = term.release();
        boolean soon = out != null && !day.isAfter(out) && ChronoUnit.DAYS.between(day, out) <= LAST_TWELVE_WEEKS;
        if (soon) {
            return MONTH;
        }
        return plan.crc() ? SIX_WEEKS : dice.between(30, 55);
    }

    private int crc(LocalDate day, Dice dice) {
        var band = plan.band() == null ? Band.RED : plan.band();
        if (isNew(day) && band.ordinal() < Band.GREEN.ordinal()) {
            return WEEK;
        }
        // Before they came to the hub, and before they were in custody, they were seen like the others.
        boolean elsewhereNow = band == Band.IN_TOUCH || band == Band.BLUE;
        return elsewhereNow ? Band.AMBER.interval(dice) : band.interval(dice);
    }

    private int nps(LocalDate day, Dice dice) {
        if (isNew(day) || risks.iom() || risks.harm() == Harm.VERY_HIGH) {
            return WEEK;
        }
        return switch (risks.harm()) {
            case VERY_HIGH -> WEEK;
            case HIGH -> dice.between(6, 10);
            case MEDIUM -> dice.between(9, 14);
            case LOW -> dice.between(15, 22);
        };
    }

    private boolean isNew(LocalDate day) {
        return ChronoUnit.DAYS.between(term.comesOut(), day) < FIRST_WEEKS;
    }
}
