package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row of nDelius names this person, but belongs to an order of somebody else, with whom it is filed. */
@Kind(value = "exchange.named-in-ndelius/1", heading = Heading.OTHER)
public record NamedInNdelius(String table, String id, String words) implements Fact {

    @Override
    public String sentence() {
        return "nDelius names this person on a %s of somebody else (%s %s)".formatted(words, table, id);
    }
}
