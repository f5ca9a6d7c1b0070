package cymru.prawf.person;

import cymru.prawf.database.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who a person is, column by column. */
final class PersonTable {

    static final Table TABLE = Table.of(
            "person.person",
            "crn",
            "surname",
            "forename",
            "middle_names",
            "preferred_name",
            "birth_date",
            "death_date",
            "pnc",
            "cro",
            "prison_number",
            "email",
            "phone",
            "mobile",
            "may_be_texted",
            "first_language",
            "letters_in_welsh",
            "interpreter_needed",
            "interpreter_language",
            "sex",
            "gender_identity",
            "ethnicity",
            "nationality",
            "religion",
            "disability_summary",
            "prefers_female_officer",
            "times_that_suit",
            "places_that_suit",
            "notes",
            "version",
            "recorded_by",
            "recorded_at");

    private PersonTable() {}

    static @Nullable Object[] values(Person person, String recordedBy, Instant recordedAt) {
        var name = person.name();
        var numbers = person.numbers();
        var reach = person.reach();
        var languages = person.languages();
        var equality = person.equality();
        var preferences = person.preferences();
        return new @Nullable Object[] {
            person.crn(),
            name.surname(),
            name.forename(),
            name.middleNames(),
            person.preferredName(),
            person.birthDate(),
            person.deathDate(),
            numbers.pnc(),
            numbers.cro(),
            numbers.prisonNumber(),
            reach.email(),
            reach.phone(),
            reach.mobile(),
            reach.mayBeTexted(),
            languages.first(),
            languages.lettersInWelsh(),
            languages.interpreterNeeded(),
            languages.interpreterLanguage(),
            equality.sex(),
            equality.genderIdentity(),
            equality.ethnicity(),
            equality.nationality(),
            equality.religion(),
            equality.disabilitySummary(),
            preferences.femaleOfficer(),
            preferences.times(),
            preferences.places(),
            person.notes(),
            person.version(),
            recordedBy,
            recordedAt
        };
    }
}
