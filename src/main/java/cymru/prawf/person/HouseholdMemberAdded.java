package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody lives at the same address. */
@Kind(value = "person.household-member-added/1", heading = Heading.PERSON)
public record HouseholdMemberAdded(String name, String relationship, boolean child) implements Fact {

    @Override
    public String sentence() {
        return "Lives with %s".formatted(Said.who(name, relationship, child));
    }
}
