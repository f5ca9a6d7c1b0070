package cymru.prawf.exchange.demonstration;

/**
 * The band that a CRC case is meant to come out in, and how often it is seen: the report, Table 2.
 *
 * <p>Nobody records it. A case is given the risks, engagement and custody that lead to it.
 */
enum Band {
    RED(5, 5),
    RED_AMBER(8, 8),
    AMBER(15, 20),
    GREEN(30, 30),
    IN_TOUCH(30, 30),
    BLUE(30, 30);

    private final int least;
    private final int most;

    Band(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Working days from one contact to the next. */
    int interval(Dice dice) {
        return dice.between(least, most);
    }
}
