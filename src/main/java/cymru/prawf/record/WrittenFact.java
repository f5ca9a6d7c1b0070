package cymru.prawf.record;

import java.time.Instant;

/**
 * A fact as it was written.
 *
 * @param writtenIn the transaction that wrote it: in the order of these and then of positions, the record is complete
 * @param storedAt when this database came to know
 * @param data its JSON
 */
public record WrittenFact(long writtenIn, Instant storedAt, RecordedFact fact, String data) {

    /** Up to and with this fact. */
    public Upto upto() {
        return new Upto(writtenIn, fact.position());
    }
}
