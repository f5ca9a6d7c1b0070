package cymru.prawf.exchange.mapped;

/** Something in a line that the mapping does not say the meaning of. */
record Strange(String column, String value, Fate fate) {}
