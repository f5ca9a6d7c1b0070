package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another name a person goes by or has gone by, perhaps with another date of birth. */
public record Alias(
        UUID id,
        Crn crn,
        String forename,
        String surname,
        @Nullable LocalDate birthDate,
        Dates dates) implements DatedDetail {

    public PersonName name() {
        return PersonName.of(forename, surname);
    }

    @Override
    public String inWords() {
        return name().spoken();
    }

    @Override
    public String subject() {
        return "alias:" + id;
    }

    @Override
    public AliasAdded begun() {
        return new AliasAdded(inWords(), birthDate);
    }

    @Override
    public AliasEnded ended(String reason) {
        return new AliasEnded(inWords(), reason);
    }

    @Override
    public AliasCorrected corrected(String reason) {
        return new AliasCorrected(inWords(), birthDate, reason);
    }
}
