package cymru.prawf.exchange.events;

import cymru.prawf.record.FactWritten;
import cymru.prawf.record.WrittenFact;
import java.time.Instant;

/** A fact as an event after CloudEvents 1.0. Its data is what the API tells of the fact. */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String partitionkey,
        FactWritten data) {

    static final String CONTENT_TYPE = "application/cloudevents+json";

    static CloudEvent of(WrittenFact written, String source) {
        var fact = written.fact();
        return new CloudEvent(
                "1.0",
                String.valueOf(fact.position()),
                source,
                fact.kind(),
                fact.subject(),
                fact.recordedAt(),
                "application/json",
                fact.crn().value(),
                FactWritten.of(written));
    }
}
