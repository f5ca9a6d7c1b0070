package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Something written down about a sentence had not happened; this supersedes the fact that said so. */
@Kind(value = "sentence.corrected/1", heading = Heading.ORDERS)
public record Corrected(String sentenceId, String what, String reason) implements Fact {

    @Override
    public String sentence() {
        return what + " had been recorded by mistake";
    }

    @Override
    public String note() {
        return reason;
    }
}
