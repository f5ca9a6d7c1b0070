package cymru.prawf.exchange.ndelius;

/** Somebody in an extract by their OFFENDER_ID, and how many rows are about them. */
record StagedPerson(String id, int rows) {}
