package cymru.prawf.sentence;

import java.time.LocalDate;

/** The rules of unpaid work. */
public final class UnpaidWork {

    /** Criminal Justice Act 2003, section 199(2): in all, under one order or several made together. */
    public static final int MOST_HOURS = 300;

    private UnpaidWork() {}

    /** Within the 12 months beginning with the day the order was made: Criminal Justice Act 2003, section 200(2). */
    public static LocalDate toBeDoneBy(LocalDate startsOn) {
        return Length.ofMonths(12).lastDay(startsOn);
    }
}
