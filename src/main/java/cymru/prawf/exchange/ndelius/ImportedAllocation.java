package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about who manages what for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-allocation/1", heading = Heading.ALLOCATION)
public record ImportedAllocation(String table, String id, String words, String columns) implements Imported {}
