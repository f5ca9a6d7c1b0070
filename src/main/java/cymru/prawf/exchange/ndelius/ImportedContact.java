package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius about contact and appointments for which Prawf has no words of its own yet. */
@Kind(value = "exchange.imported-contact/1", heading = Heading.APPOINTMENTS)
public record ImportedContact(String table, String id, String words, String columns) implements Imported {}
