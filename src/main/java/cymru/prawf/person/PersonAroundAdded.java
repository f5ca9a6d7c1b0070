package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody is in the life of a person on probation. */
@Kind(value = "person.person-around-added/1", heading = Heading.PERSON)
public record PersonAroundAdded(String name, String relationship, boolean child, String risk) implements Fact {

    @Override
    public String sentence() {
        return "Person around them: %s".formatted(Said.who(name, relationship, child));
    }

    @Override
    public String note() {
        return risk.isEmpty() ? "" : "Risk to %s: %s".formatted(name, risk);
    }

    @Override
    public boolean sensitive() {
        return !risk.isEmpty();
    }
}
