package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.record.Fact;
import cymru.prawf.record.When;
import cymru.prawf.sentence.Entered;
import java.time.Instant;

/**
 * What a row of nDelius becomes: an entry in the record, and the rows of the modules that keep its state.
 *
 * @param stamp who entered it and when
 * @param key under which it enters the record once only, like {@code ndelius:CONTACT:2502709905}
 */
record Entry(CaseRow row, String key, Fact fact, When when, String subject, Stamp stamp, Rows rows) {

    /** The rows that go with an entry, once its place in the record is known. */
    interface Rows {

        Rows NONE = (_, _) -> {};

        void add(Batch batch, Recorded recorded);
    }

    /** Where an entry stands in the record, who recorded it and when. */
    record Recorded(long position, String by, Instant at) {

        /** As the rows of a sentence say where they come from. */
        Entered of(CaseRow row) {
            return Entered.by(by, at).under(position).from(Staging.json(row.source()));
        }
    }
}
