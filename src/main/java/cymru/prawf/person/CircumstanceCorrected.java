package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** How a person lives had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.circumstance-corrected/1", heading = Heading.PERSON)
public record CircumstanceCorrected(
        CircumstanceKind kind, String what, String detail, String toldBy, String evidence, String reason)
        implements Fact {

    @Override
    public String sentence() {
        return kind.openly(what) + Said.asTold(toldBy);
    }

    @Override
    public String note() {
        return Said.lines(kind.note(what, detail, evidence), reason);
    }

    @Override
    public boolean sensitive() {
        return kind.sensitive();
    }
}
