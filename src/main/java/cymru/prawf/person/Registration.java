package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about to be added to the record, with what is needed to tell whether they are there already.
 *
 * @param crn null to be given one
 */
public record Registration(
        @Nullable Crn crn,
        PersonName name,
        String preferredName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Numbers numbers) {

    Person as(Crn crn) {
        return new Person(
                crn,
                name,
                preferredName,
                birthDate,
                null,
                numbers,
                Reach.NONE,
                Languages.NOT_ASKED,
                new Equality(sex, "", null, "", "", ""),
                Preferences.NOT_ASKED,
                "",
                1);
    }
}
