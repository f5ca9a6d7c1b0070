package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on probation: who they are and how to reach them.
 *
 * @param preferredName what they like to be called, where it is not their forename
 * @param version counts the changes, so that two people who edit at once can be told
 */
public record Person(
        Crn crn,
        PersonName name,
        String preferredName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deathDate,
        Numbers numbers,
        Reach reach,
        Languages languages,
        Equality equality,
        Preferences preferences,
        String notes,
        int version) {

    public Person {
        if (preferredName.length() > PersonName.LONGEST) {
            throw new IllegalArgumentException("A name must be %d characters or fewer".formatted(PersonName.LONGEST));
        }
        if (birthDate != null && deathDate != null && deathDate.isBefore(birthDate)) {
            throw new IllegalArgumentException("Nobody dies before they are born");
        }
    }

    /** Somebody of whom no more is known yet. */
    public static Person named(Crn crn, PersonName name, @Nullable LocalDate birthDate) {
        return new Person(
                crn,
                name,
                "",
                birthDate,
                null,
                Numbers.NONE,
                Reach.NONE,
                Languages.NOT_ASKED,
                Equality.NOT_RECORDED,
                Preferences.NOT_ASKED,
                "",
                1);
    }

    /** What one calls them: the name they prefer, or their forename. */
    public String calledName() {
        if (!preferredName.isEmpty()) {
            return preferredName;
        }
        return name.forename().isEmpty() ? name.surname() : name.forename();
    }

    public String subject() {
        return "person:" + crn;
    }

    public PersonRegistered registered() {
        return new PersonRegistered(name.spoken(), birthDate);
    }

    /** As it is kept once it has changed. */
    Person next() {
        return new Person(
                crn,
                name,
                preferredName,
                birthDate,
                deathDate,
                numbers,
                reach,
                languages,
                equality,
                preferences,
                notes,
                version + 1);
    }
}
