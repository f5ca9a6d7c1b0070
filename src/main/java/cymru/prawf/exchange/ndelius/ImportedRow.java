package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported/1", heading = Heading.OTHER)
public record ImportedRow(String table, String id, String words, String columns) implements Imported {}
