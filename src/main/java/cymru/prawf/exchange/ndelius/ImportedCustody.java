package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about custody for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-custody/1", heading = Heading.CUSTODY)
public record ImportedCustody(String table, String id, String words, String columns) implements Imported {}
