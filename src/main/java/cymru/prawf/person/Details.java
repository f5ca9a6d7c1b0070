package cymru.prawf.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some or all of the details of a person, each as it is written down. Two sets of them can be compared and merged. */
public record Details(Map<PersonDetail, String> written) {

    public Details {
        var copy = new EnumMap<PersonDetail, String>(PersonDetail.class);
        written.forEach((detail, text) -> copy.put(detail, text.strip().replace("\r\n", "\n")));
        written = Collections.unmodifiableMap(copy);
    }

    public static Details of(Person person) {
        var all = new EnumMap<PersonDetail, String>(PersonDetail.class);
        for (var detail : PersonDetail.values()) {
            all.put(detail, detail.of(person));
        }
        return new Details(all);
    }

    public String get(PersonDetail detail) {
        return written.getOrDefault(detail, "");
    }

    public boolean has(PersonDetail detail) {
        return written.containsKey(detail);
    }

    public String inWords(PersonDetail detail, Ethnicities ethnicities) {
        return detail.inWords(get(detail), ethnicities);
    }

    /** These, with those of the others in place of their own. */
    public Details with(Details others) {
        var merged = new EnumMap<PersonDetail, String>(PersonDetail.class);
        merged.putAll(written);
        merged.putAll(others.written);
        return new Details(merged);
    }

    /** Which of the others' details are not as they are here, in the order of the page. */
    public List<PersonDetail> differingFrom(Details others) {
        return Arrays.stream(PersonDetail.values())
                .filter(others.written::containsKey)
                .filter(detail -> !get(detail).equals(others.get(detail)))
                .toList();
    }

    /** The person of whom all of this is true. */
    Person person(Person as) {
        return new Person(
                as.crn(),
                new PersonName(get(PersonDetail.FORENAME), get(PersonDetail.MIDDLE_NAMES), get(PersonDetail.SURNAME)),
                get(PersonDetail.PREFERRED_NAME),
                date(PersonDetail.BIRTH_DATE),
                date(PersonDetail.DEATH_DATE),
                new Numbers(get(PersonDetail.PNC), get(PersonDetail.CRO), get(PersonDetail.PRISON_NUMBER)),
                new Reach(
                        get(PersonDetail.EMAIL),
                        get(PersonDetail.PHONE),
                        get(PersonDetail.MOBILE),
                        yesOrNo(PersonDetail.MAY_BE_TEXTED)),
                new Languages(
                        get(PersonDetail.FIRST_LANGUAGE),
                        yesOrNo(PersonDetail.LETTERS_IN_WELSH),
                        yesOrNo(PersonDetail.INTERPRETER_NEEDED),
                        get(PersonDetail.INTERPRETER_LANGUAGE)),
                new Equality(
                        get(PersonDetail.SEX).isEmpty() ? null : Sex.valueOf(get(PersonDetail.SEX)),
                        get(PersonDetail.GENDER_IDENTITY),
                        get(PersonDetail.ETHNICITY).isEmpty() ? null : get(PersonDetail.ETHNICITY),
                        get(PersonDetail.NATIONALITY),
                        get(PersonDetail.RELIGION),
                        get(PersonDetail.DISABILITY)),
                new Preferences(
                        yesOrNo(PersonDetail.FEMALE_OFFICER), get(PersonDetail.TIMES), get(PersonDetail.PLACES)),
                get(PersonDetail.NOTES_ABOUT_THEM),
                as.version());
    }

    private @Nullable LocalDate date(PersonDetail detail) {
        return get(detail).isEmpty() ? null : LocalDate.parse(get(detail));
    }

    private @Nullable Boolean yesOrNo(PersonDetail detail) {
        return get(detail).isEmpty() ? null : Boolean.valueOf(get(detail));
    }
}
