package cymru.prawf.exchange.ndelius;

/** Under which heading of the chronology the rows of a table belong. */
enum Section {
    PERSON,
    ORDERS,
    CUSTODY,
    RISK,
    APPOINTMENTS,
    ALLOCATION,
    OTHER
}
