package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Indicator;
import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What was assessed of risk, reviewed or not, and what was reported.
 *
 * <p>More than half of the CRC cases inspected lacked a sufficient review; in the NPS just under two thirds had one (the report,
 * chapter 3).
 */
final class RiskTold {

    private static final double CRC_REVIEWED = 0.45;
    private static final double NPS_REVIEWED = 0.64;
    private static final int NINETY_DAYS = 90;

    private final Draft draft;
    private final Telling telling;
    private final LocalDate today;
    private final Dice dice;

    RiskTold(Draft draft, Telling telling) {
        this.draft = draft;
        this.telling = telling;
        this.today = telling.world().today();
        this.dice = draft.dice().named("risk told");
    }

    void tell() {
        assessments();
        indicators();
    }

    private void assessments() {
        if (!draft.risks().assessed()) {
            return;
        }
        var first = Days.earlier(WorkingDays.plus(draft.begun(), dice.between(6, 15)), today.minusDays(1));
        boolean old = ChronoUnit.DAYS.between(first, today) > 120;
        boolean reviewed = old && dice.chance(draft.plan().crc() ? CRC_REVIEWED : NPS_REVIEWED);
        if (!reviewed) {
            telling.day(draft.risks().recorded(), first, "risk");
            return;
        }
        telling.day(draft.risks().earlier(dice).recorded(), first, "risk");
        var from = first.plusDays(60).isBefore(today.minusDays(500)) ? today.minusDays(500) : first.plusDays(60);
        telling.day(draft.risks().recorded(), WorkingDays.onOrAfter(dice.between(from, today.minusDays(12))), "risk");
    }

    private void indicators() {
        var current = draft.risks().indicator();
        if (current != null) {
            var from = Days.later(draft.begun().plusDays(1), today.minusDays(NINETY_DAYS - 8));
            report(current, Days.earlier(dice.between(from, today.minusDays(3)), today.minusDays(2)));
        }
        boolean likely = draft.crime().sort() == Crime.Sort.DOMESTIC_ABUSE
                || draft.risks().iom();
        var from = Days.later(draft.begun().plusDays(5), today.minusDays(700));
        var last = today.minusDays(NINETY_DAYS + 10);
        if (likely && from.isBefore(last) && dice.chance(0.25)) {
            report(
                    draft.risks().iom() ? Indicator.ARREST : Indicator.DOMESTIC_ABUSE_CALL_OUT,
                    dice.between(from, last));
        }
    }

    private void report(Indicator indicator, LocalDate day) {
        switch (indicator) {
            case DOMESTIC_ABUSE_CALL_OUT ->
                telling.indicator(
                        indicator,
                        "the police",
                        "On the daily domestic abuse call. Nobody was hurt; words of advice given.",
                        day);
            case ARREST -> telling.indicator(indicator, "the police", "Released under investigation.", day);
            case CHILD_PROTECTION ->
                telling.indicator(indicator, "children's services", "A conference is to be held.", day);
        }
    }
}
