package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Something in how a person lives began. */
@Kind(value = "person.circumstance-begun/1", heading = Heading.PERSON)
public record CircumstanceBegun(CircumstanceKind kind, String what, String detail, String toldBy, String evidence)
        implements Fact {

    @Override
    public String sentence() {
        return kind.openly(what) + Said.asTold(toldBy);
    }

    @Override
    public String note() {
        return kind.note(what, detail, evidence);
    }

    @Override
    public boolean sensitive() {
        return kind.sensitive();
    }
}
