package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody is no longer in the life of a person on probation. */
@Kind(value = "person.person-around-ended/1", heading = Heading.PERSON)
public record PersonAroundEnded(String name, String relationship, String reason) implements Fact {

    @Override
    public String sentence() {
        return "No longer around them: %s".formatted(Said.who(name, relationship, false));
    }

    @Override
    public String note() {
        return reason;
    }

    @Override
    public boolean sensitive() {
        return true;
    }
}
