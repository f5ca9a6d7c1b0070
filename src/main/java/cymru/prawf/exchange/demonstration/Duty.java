package cymru.prawf.exchange.demonstration;

/** What somebody's seat is for, and by how many cases a whole week of it is usually filled. */
enum Duty {
    /** Moderate and serious cases of the CRC. The operating model assumes 45 a probation officer (the report, chapter 2). */
    COMPLEX_CASES(45),
    /** Most other cases of the CRC. "Others tended to have 60-70 cases"; the model assumes 70. */
    MOST_CASES(62),
    /** The report: four officers of the CRC with about 30 cases each. */
    IOM_CASES(32),
    /** Women's Pathfinder; the number is ours. */
    WOMENS_CASES(56),
    /** The report: a case manager with 120 to 150. */
    UNPAID_WORK_CASES(135),
    /** The report: 162 cases per In-Touch PSO on average. */
    IN_TOUCH_CASES(162),
    /** NPS cases more than about nine months from release (the report: split in April 2015). The number is ours. */
    CUSTODY_CASES(33),
    /** NPS cases in the community: about 30 a full-time equivalent over all of them. */
    NPS_CASES(29),
    /** The NPS part of the IOM team. */
    NPS_IOM_CASES(32),
    NO_CASES(0);

    private final int fullWeek;

    Duty(int fullWeek) {
        this.fullWeek = fullWeek;
    }

    int fullWeek() {
        return fullWeek;
    }
}
