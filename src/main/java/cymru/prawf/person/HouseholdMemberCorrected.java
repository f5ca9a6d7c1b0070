package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Who lives at the same address had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.household-member-corrected/1", heading = Heading.PERSON)
public record HouseholdMemberCorrected(String name, String relationship, boolean child, String reason) implements Fact {

    @Override
    public String sentence() {
        return "Who lives there corrected: %s".formatted(Said.who(name, relationship, child));
    }

    @Override
    public String note() {
        return reason;
    }
}
