package cymru.prawf.person;

import static cymru.prawf.person.PersonDetail.Section.EQUALITY;
import static cymru.prawf.person.PersonDetail.Section.LANGUAGE;
import static cymru.prawf.person.PersonDetail.Section.NAME;
import static cymru.prawf.person.PersonDetail.Section.NOTES;
import static cymru.prawf.person.PersonDetail.Section.NUMBERS;
import static cymru.prawf.person.PersonDetail.Section.PREFERENCES;
import static cymru.prawf.person.PersonDetail.Section.REACH;

import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that can be known about a person and changed: what it is called, and how it is written down. */
public enum PersonDetail implements Labelled {
    FORENAME(NAME, "First name", Form.NAME, false, person -> person.name().forename()),
    MIDDLE_NAMES(NAME, "Middle names", Form.NAME, false, person -> person.name().middleNames()),
    SURNAME(NAME, "Last name", Form.NAME, false, person -> person.name().surname()),
    PREFERRED_NAME(NAME, "Preferred name", Form.NAME, false, Person::preferredName),
    BIRTH_DATE(NAME, "Date of birth", Form.DATE, false, Person::birthDate),
    DEATH_DATE(NAME, "Date of death", Form.DATE, false, Person::deathDate),

    MOBILE(REACH, "Mobile", Form.PHONE, false, person -> person.reach().mobile()),
    MAY_BE_TEXTED(
            REACH,
            "May be texted",
            Form.YES_OR_NO,
            false,
            person -> person.reach().mayBeTexted()),
    PHONE(REACH, "Other phone", Form.PHONE, false, person -> person.reach().phone()),
    EMAIL(REACH, "Email", Form.EMAIL, false, person -> person.reach().email()),

    FIRST_LANGUAGE(
            LANGUAGE,
            "First language",
            Form.SHORT,
            false,
            person -> person.languages().first()),
    LETTERS_IN_WELSH(
            LANGUAGE,
            "Letters in Welsh",
            Form.YES_OR_NO,
            false,
            person -> person.languages().lettersInWelsh()),
    INTERPRETER_NEEDED(
            LANGUAGE,
            "Interpreter needed",
            Form.YES_OR_NO,
            false,
            person -> person.languages().interpreterNeeded()),
    INTERPRETER_LANGUAGE(
            LANGUAGE,
            "Language to interpret",
            Form.SHORT,
            false,
            person -> person.languages().interpreterLanguage()),

    FEMALE_OFFICER(
            PREFERENCES,
            "Prefers a female officer",
            Form.YES_OR_NO,
            false,
            person -> person.preferences().femaleOfficer()),
    TIMES(
            PREFERENCES,
            "Times that suit",
            Form.SHORT,
            false,
            person -> person.preferences().times()),
    PLACES(
            PREFERENCES,
            "Places that suit",
            Form.SHORT,
            false,
            person -> person.preferences().places()),

    SEX(EQUALITY, "Sex", Form.SEX, false, person -> person.equality().sex()),
    GENDER_IDENTITY(
            EQUALITY,
            "Gender identity",
            Form.SHORT,
            true,
            person -> person.equality().genderIdentity()),
    ETHNICITY(
            EQUALITY,
            "Ethnicity",
            Form.ETHNICITY,
            true,
            person -> person.equality().ethnicity()),
    NATIONALITY(
            EQUALITY,
            "Nationality",
            Form.SHORT,
            true,
            person -> person.equality().nationality()),
    RELIGION(
            EQUALITY,
            "Religion or belief",
            Form.SHORT,
            true,
            person -> person.equality().religion()),
    DISABILITY(
            EQUALITY,
            "Disability",
            Form.SHORT,
            true,
            person -> person.equality().disabilitySummary()),

    PNC(NUMBERS, "PNC number", Form.SHORT, false, person -> person.numbers().pnc()),
    CRO(NUMBERS, "CRO number", Form.SHORT, false, person -> person.numbers().cro()),
    PRISON_NUMBER(
            NUMBERS,
            "Prison number",
            Form.SHORT,
            false,
            person -> person.numbers().prisonNumber()),

    NOTES_ABOUT_THEM(NOTES, "Notes", Form.LONG, true, Person::notes);

    /** What is changed together, on one page. */
    public enum Section implements Labelled {
        NAME("Name and date of birth"),
        REACH("Phone and email"),
        LANGUAGE("Language"),
        PREFERENCES("Preferences"),
        EQUALITY("Equality"),
        NUMBERS("Numbers"),
        NOTES("Notes");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        public List<PersonDetail> details() {
            return Arrays.stream(PersonDetail.values())
                    .filter(detail -> detail.section == this)
                    .toList();
        }
    }

    /** How a detail is entered. */
    public enum Form {
        NAME,
        SHORT,
        LONG,
        DATE,
        PHONE,
        EMAIL,
        YES_OR_NO,
        SEX,
        ETHNICITY
    }

    private final Section section;
    private final String label;
    private final Form form;
    private final boolean sensitive;
    private final Function<Person, @Nullable Object> value;

    PersonDetail(
            Section section, String label, Form form, boolean sensitive, Function<Person, @Nullable Object> value) {
        this.section = section;
        this.label = label;
        this.form = form;
        this.sensitive = sensitive;
        this.value = value;
    }

    @Override
    public String label() {
        return label;
    }

    public Section section() {
        return section;
    }

    public Form form() {
        return form;
    }

    /** Whether the chronology keeps what it was and is closed until somebody asks. */
    public boolean sensitive() {
        return sensitive;
    }

    /** As it is written down: empty when unknown, a date as 2016-11-24, a choice as its name. */
    public String of(Person person) {
        return Objects.requireNonNullElse(value.apply(person), "").toString();
    }

    /** As a page or a sentence says it; empty when unknown. */
    public String inWords(String written, Ethnicities ethnicities) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (form) {
            case NAME, SHORT, LONG, PHONE, EMAIL -> written;
            case DATE -> Said.day(LocalDate.parse(written));
            case YES_OR_NO -> Boolean.parseBoolean(written) ? "Yes" : "No";
            case SEX -> Sex.valueOf(written).label();
            case ETHNICITY -> ethnicities.inWords(written);
        };
    }
}
