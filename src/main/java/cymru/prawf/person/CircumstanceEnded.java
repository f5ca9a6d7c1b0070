package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Something in how a person lives ended. */
@Kind(value = "person.circumstance-ended/1", heading = Heading.PERSON)
public record CircumstanceEnded(CircumstanceKind kind, String what, String reason) implements Fact {

    @Override
    public String sentence() {
        return kind.openly(what) + " ended";
    }

    @Override
    public String note() {
        return kind.note(what, reason, "");
    }

    @Override
    public boolean sensitive() {
        return kind.sensitive();
    }
}
