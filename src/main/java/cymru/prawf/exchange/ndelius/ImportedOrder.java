package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about an order for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-order/1", heading = Heading.ORDERS)
public record ImportedOrder(String table, String id, String words, String columns) implements Imported {}
