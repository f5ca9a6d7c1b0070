package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about who a person is and how they live for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-person/1", heading = Heading.PERSON)
public record ImportedPerson(String table, String id, String words, String columns) implements Imported {}
