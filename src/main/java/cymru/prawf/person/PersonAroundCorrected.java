package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody in the life of a person had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.person-around-corrected/1", heading = Heading.PERSON)
public record PersonAroundCorrected(String name, String relationship, boolean child, String risk, String reason)
        implements Fact {

    @Override
    public String sentence() {
        return "Person around them corrected: %s".formatted(Said.who(name, relationship, child));
    }

    @Override
    public String note() {
        return Said.lines(risk.isEmpty() ? "" : "Risk to %s: %s".formatted(name, risk), reason);
    }

    @Override
    public boolean sensitive() {
        return !risk.isEmpty();
    }
}
