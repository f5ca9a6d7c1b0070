package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.sentence.Length;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a sentence is and how far it has run: the dates from which everything else in a case follows.
 *
 * @param ends the last day of the sentence
 * @param release half way through, past or to come; nothing for a sentence in the community
 * @param recalled back to prison from licence
 * @param releasedAgain after a recall
 * @param supervisionEnds post-sentence supervision, which makes a year of supervision after a sentence of less than two years
 *     (Offender Rehabilitation Act 2014, section 2)
 */
record Term(
        LocalDate sentenced,
        Length length,
        LocalDate ends,
        @Nullable LocalDate release,
        @Nullable LocalDate recalled,
        @Nullable LocalDate releasedAgain,
        @Nullable LocalDate supervisionEnds) {

    private static final Odds<Integer> COMMUNITY_ORDERS =
            Odds.of(5, 6).and(5, 9).and(55, 12).and(22, 18).and(13, 24);
    private static final Odds<Integer> SUSPENDED = Odds.of(38, 12).and(38, 18).and(24, 24);
    private static final Odds<Integer> TWO_YEARS_LONG = Odds.of(30, 18).and(70, 24);
    private static final Odds<Integer> HELD_BY_CRC = Odds.of(12, 8)
            .and(12, 10)
            .and(14, 12)
            .and(16, 16)
            .and(14, 20)
            .and(12, 24)
            .and(12, 30)
            .and(8, 36);
    private static final Odds<Integer> RELEASED_TO_CRC = Odds.of(20, 6)
            .and(22, 8)
            .and(20, 10)
            .and(14, 12)
            .and(12, 16)
            .and(12, 20)
            .and(10, 24)
            .and(8, 30);
    private static final Odds<Integer> SHORT =
            Odds.of(30, 4).and(30, 6).and(25, 8).and(15, 10);
    private static final Odds<Integer> LONG = Odds.of(15, 30)
            .and(20, 36)
            .and(22, 48)
            .and(18, 60)
            .and(12, 84)
            .and(8, 108)
            .and(5, 144);

    private static final double HALF_A_MONTH = 365.25 / 24;
    private static final int TWELVE_WEEKS = 84;
    private static final int NINE_MONTHS = 274;
    /** Weekends and holidays move a date by less. */
    private static final int SLACK = 6;

    static Term of(CasePlan plan, boolean assessed, LocalDate today, Dice dice) {
        var own = dice.named("term");
        return switch (plan.status()) {
            case COMMUNITY_ORDER -> community(plan, COMMUNITY_ORDERS, assessed, today, own);
            case SUSPENDED_SENTENCE -> community(plan, SUSPENDED, assessed, today, own);
            case IN_CUSTODY -> !plan.crc() && own.chance(0.07) ? recalled(today, own) : held(plan, today, own);
            case NEAR_RELEASE -> nearRelease(plan, today, own);
            case LICENCE -> onLicence(plan, today, own);
            case POST_SENTENCE -> postSentence(today, own);
        };
    }

    /** An order made about this day. */
    static Term made(LocalDate day, Length length) {
        var sentenced = courtDay(day);
        return new Term(sentenced, length, length.lastDay(sentenced), null, null, null, null);
    }

    /** A prison sentence of so many months whose first half ended about this day. */
    static Term released(LocalDate day, int months) {
        return served(day, months);
    }

    boolean custodial() {
        return release != null;
    }

    boolean inPrison(LocalDate day) {
        if (release == null || day.isBefore(sentenced)) {
            return false;
        }
        boolean back =
                recalled != null && !day.isBefore(recalled) && (releasedAgain == null || day.isBefore(releasedAgain));
        return day.isBefore(release) || back;
    }

    /** When the person last came into the community on this sentence, or will. */
    LocalDate comesOut() {
        if (releasedAgain != null) {
            return releasedAgain;
        }
        return release == null ? sentenced : release;
    }

    LocalDate supervisedUntil() {
        return supervisionEnds == null ? ends : supervisionEnds;
    }

    private static Term community(CasePlan plan, Odds<Integer> lengths, boolean assessed, LocalDate today, Dice dice) {
        // Green needs twelve months without a failure, so those orders have run for longer.
        boolean green = plan.band() == Band.GREEN;
        int months = (green ? TWO_YEARS_LONG : lengths).any(dice);
        int most = (int) (months * 2 * HALF_A_MONTH) - 8;
        int days = green ? dice.between(385, most) : dice.between(12, most);
        return made(today.minusDays(assessed ? days : dice.between(4, 13)), Length.ofMonths(months));
    }

    private static Term held(CasePlan plan, LocalDate today, Dice dice) {
        int months = (plan.crc() ? HELD_BY_CRC : LONG).any(dice);
        int half = (int) (months * HALF_A_MONTH);
        int least = (plan.crc() ? TWELVE_WEEKS : NINE_MONTHS) + SLACK;
        return served(today.plusDays(dice.between(least, half - SLACK)), months);
    }

    private static Term nearRelease(CasePlan plan, LocalDate today, Dice dice) {
        int months = (plan.crc() ? HELD_BY_CRC : LONG).any(dice);
        int most = (plan.crc() ? TWELVE_WEEKS : NINE_MONTHS) - SLACK;
        return served(today.plusDays(dice.between(SLACK + 2, most)), months);
    }

    private static Term onLicence(CasePlan plan, LocalDate today, Dice dice) {
        int months = (plan.crc() ? RELEASED_TO_CRC : LONG).any(dice);
        int half = (int) (months * HALF_A_MONTH);
        var term = served(today.minusDays(dice.between(SLACK, Math.min(half - 2 * SLACK, 1_000))), months);
        return dice.chance(0.06) ? term.interrupted(today, dice) : term;
    }

    private static Term postSentence(LocalDate today, Dice dice) {
        int months = SHORT.any(dice);
        int half = (int) (months * HALF_A_MONTH);
        return served(today.minusDays(dice.between(half + SLACK, 364 - SLACK)), months);
    }

    private static Term recalled(LocalDate today, Dice dice) {
        int months = dice.between(5, 9) * 12;
        int half = (int) (months * HALF_A_MONTH);
        var term = served(today.minusDays(dice.between(250, half - 200)), months);
        var back = courtDay(today.minusDays(dice.between(25, 200)));
        return new Term(term.sentenced, term.length, term.ends, term.release, back, null, term.supervisionEnds);
    }

    /** Back to prison for 28 days, and out again. */
    private Term interrupted(LocalDate today, Dice dice) {
        var out = comesOut();
        if (ChronoUnit.DAYS.between(out, today) < 90) {
            return this;
        }
        var back = courtDay(dice.between(out.plusDays(25), today.minusDays(45)));
        return new Term(
                sentenced, length, ends, release, back, WorkingDays.onOrAfter(back.plusDays(28)), supervisionEnds);
    }

    /** Half of it in prison, so that the release comes about on this day. */
    private static Term served(LocalDate release, int months) {
        var length = Length.ofMonths(months);
        var sentenced = courtDay(release.minusDays(Math.round(months * HALF_A_MONTH)));
        var ends = length.lastDay(sentenced);
        var half = sentenced.plusDays((ChronoUnit.DAYS.between(sentenced, ends) + 1) / 2);
        var out = courtDay(half);
        return new Term(
                sentenced,
                length,
                ends,
                out,
                null,
                null,
                months < 24 ? out.plusYears(1).minusDays(1) : null);
    }

    /** The day itself if courts sit and prisons release on it, otherwise the one before. */
    private static LocalDate courtDay(LocalDate day) {
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
