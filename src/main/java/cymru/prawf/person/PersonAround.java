package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.util.UUID;

/**
 * Somebody in the life of a person on probation: family, a partner, a friend, a keyworker.
 *
 * @param risk what risk there is to this very person, so that "a risk to a known adult" says to whom; empty when none is known
 */
public record PersonAround(
        UUID id,
        Crn crn,
        String name,
        String relationship,
        String phone,
        String email,
        String address,
        boolean child,
        String risk,
        String notes,
        Dates dates)
        implements DatedDetail {

    @Override
    public String inWords() {
        return "%s, %s".formatted(name, relationship);
    }

    @Override
    public String subject() {
        return "person-around:" + id;
    }

    @Override
    public PersonAroundAdded begun() {
        return new PersonAroundAdded(name, relationship, child, risk);
    }

    @Override
    public PersonAroundEnded ended(String reason) {
        return new PersonAroundEnded(name, relationship, reason);
    }

    @Override
    public PersonAroundCorrected corrected(String reason) {
        return new PersonAroundCorrected(name, relationship, child, risk, reason);
    }
}
