package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Fact;
import java.util.UUID;

/** Something about a person that holds from one day until another. It is added, ended or corrected, and never deleted. */
public sealed interface DatedDetail permits Address, Adjustment, Alias, Circumstance, HouseholdMember, PersonAround {

    UUID id();

    Crn crn();

    Dates dates();

    /** It in a few words, as a page names it: "12 High Street, Newport". */
    String inWords();

    /** What its facts are about. */
    String subject();

    Fact begun();

    Fact ended(String reason);

    /** The fact that this is how it should have been. */
    Fact corrected(String reason);
}
