package cymru.prawf.record;

/**
 * A fact as it was written.
 *
 * @param writtenIn the transaction that wrote it: in the order of these and then of positions, the record is complete
 * @param data its JSON
 */
public record WrittenFact(long writtenIn, RecordedFact fact, String data) {}
