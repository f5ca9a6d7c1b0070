package cymru.prawf.sentence;

/**
 * How far a rehabilitation activity requirement has come.
 *
 * @param done dates on which planned work was done
 * @param booked dates to come on which it is planned
 */
public record RarDays(int done, int booked) {

    public static final RarDays NONE = new RarDays(0, 0);
}
