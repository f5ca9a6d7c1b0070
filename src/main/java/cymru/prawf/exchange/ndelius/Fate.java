package cymru.prawf.exchange.ndelius;

/** What became of a row; every row that was read has exactly one. */
enum Fate {
    IMPORTED,
    ALREADY_HERE,
    KEPT_ASIDE,
    REFUSED
}
