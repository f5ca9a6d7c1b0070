package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody no longer lives at the same address. */
@Kind(value = "person.household-member-left/1", heading = Heading.PERSON)
public record HouseholdMemberLeft(String name, String relationship, boolean child, String reason) implements Fact {

    @Override
    public String sentence() {
        return "No longer lives with %s".formatted(Said.who(name, relationship, child));
    }

    @Override
    public String note() {
        return reason;
    }
}
