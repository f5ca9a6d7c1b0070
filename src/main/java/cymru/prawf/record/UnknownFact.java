package cymru.prawf.record;

/** A fact of a kind that this version of the program does not know: kept and shown as it was written. */
public record UnknownFact(String kind, String data) implements Fact {

    @Override
    public String sentence() {
        return "An entry of the kind %s, which this version cannot put into words".formatted(kind);
    }

    @Override
    public String note() {
        return data;
    }
}
