package cymru.prawf.sentence;

import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is left of a time on a day, that day counted. */
public record Remaining(LocalDate from, LocalDate to, LocalDate on) {

    public long daysInAll() {
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    public long daysLeft() {
        var first = on.isBefore(from) ? from : on;
        return Math.max(0, ChronoUnit.DAYS.between(first, to) + 1);
    }

    /** Of 1, which is all. */
    public double proportion() {
        return daysInAll() == 0 ? 0 : (double) daysLeft() / daysInAll();
    }

    public int percent() {
        return (int) Math.round(proportion() * 100);
    }

    /** In months while there are two or more, then in days: "7 months left", "45 days left", "last day". */
    public String inWords() {
        if (on.isBefore(from)) {
            return "not started";
        }
        if (on.isAfter(to)) {
            return "past its end by " + Words.plural(ChronoUnit.DAYS.between(to, on), "day");
        }
        if (on.equals(to)) {
            return "last day";
        }
        long months = ChronoUnit.MONTHS.between(on, to.plusDays(1));
        return Words.plural(months < 2 ? daysLeft() : months, months < 2 ? "day" : "month") + " left";
    }
}
