package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A row that nDelius has deleted but still keeps. Nothing shows it as current; what it said stays closed until asked for. */
@Kind(value = "exchange.deleted-in-ndelius/1", heading = Heading.OTHER)
public record DeletedInNdelius(String table, String id, String words, String columns) implements Fact {

    @Override
    public String sentence() {
        return "Deleted in nDelius: " + words;
    }

    @Override
    public String note() {
        return columns;
    }

    @Override
    public boolean sensitive() {
        return true;
    }
}
