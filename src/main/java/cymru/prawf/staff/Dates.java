package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.web.Words;

/** How a period reads in a sentence. */
final class Dates {

    private Dates() {}

    /** Like "on 3 March 2016", "from 3 March 2016", "from 3 March 2016 to 7 March 2016". */
    static String period(Period period) {
        var to = period.to();
        var from = Words.date(period.from());
        if (to == null) {
            return "from " + from;
        }
        return to.equals(period.from()) ? "on " + from : "from %s to %s".formatted(from, Words.date(to));
    }
}
