package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about risk for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-risk/1", heading = Heading.RISK)
public record ImportedRisk(String table, String id, String words, String columns) implements Imported {}
