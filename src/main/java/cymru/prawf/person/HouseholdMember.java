package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives at the same address.
 *
 * @param age how old they were on the day {@code ageOn}, where nobody knows the date of birth
 */
public record HouseholdMember(
        UUID id,
        Crn crn,
        UUID address,
        String name,
        String relationship,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        @Nullable LocalDate ageOn,
        boolean child,
        Dates dates)
        implements DatedDetail {

    public HouseholdMember {
        if ((age == null) != (ageOn == null)) {
            throw new IllegalArgumentException("An age goes with the day on which it was given");
        }
    }

    /** How old they are, as far as is known; an age that was given grows with the years. */
    public @Nullable Integer ageOn(LocalDate day) {
        if (birthDate != null) {
            return Period.between(birthDate, day).getYears();
        }
        return age == null || ageOn == null
                ? null
                : age + Period.between(ageOn, day).getYears();
    }

    public HouseholdMember asChild() {
        return new HouseholdMember(id, crn, address, name, relationship, birthDate, age, ageOn, true, dates);
    }

    @Override
    public String inWords() {
        return relationship.isEmpty() ? name : "%s, %s".formatted(name, relationship);
    }

    @Override
    public String subject() {
        return "household:" + id;
    }

    @Override
    public HouseholdMemberAdded begun() {
        return new HouseholdMemberAdded(name, relationship, child);
    }

    @Override
    public HouseholdMemberLeft ended(String reason) {
        return new HouseholdMemberLeft(name, relationship, child, reason);
    }

    @Override
    public HouseholdMemberCorrected corrected(String reason) {
        return new HouseholdMemberCorrected(name, relationship, child, reason);
    }
}
