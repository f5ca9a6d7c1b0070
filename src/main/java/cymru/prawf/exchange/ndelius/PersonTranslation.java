package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.AsImported;
import cymru.prawf.person.Equality;
import cymru.prawf.person.Languages;
import cymru.prawf.person.Numbers;
import cymru.prawf.person.OtherNumber;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.person.Preferences;
import cymru.prawf.person.Reach;
import cymru.prawf.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** OFFENDER: who the person is. */
final class PersonTranslation implements Translation {

    private static final Set<String> ETHNICITIES = Set.of(
            "W1", "W2", "W3", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9", "B1", "B2", "B9", "O1", "O2",
            "O9", "NS");

    /** What has a place of its own here, or is only nDelius's own bookkeeping. */
    private static final Set<String> PLACED = Set.of(
            "OFFENDER_ID",
            "CRN",
            "FIRST_NAME",
            "SECOND_NAME",
            "THIRD_NAME",
            "SURNAME",
            "PREFERRED_NAME",
            "PREVIOUS_SURNAME",
            "DATE_OF_BIRTH_DATE",
            "DECEASED_DATE",
            "PNC_NUMBER",
            "CRO_NUMBER",
            "NOMS_NUMBER",
            "NI_NUMBER",
            "IMMIGRATION_NUMBER",
            "MOST_RECENT_PRISONER_NUMBER",
            "TELEPHONE_NUMBER",
            "MOBILE_NUMBER",
            "E_MAIL_ADDRESS",
            "ALLOW_SMS",
            "INTERPRETER_REQUIRED",
            "NOTES",
            "GENDER_IDENTITY_DESCRIPTION",
            "CURRENT_EXCLUSION",
            "CURRENT_RESTRICTION",
            "EXCLUSION_MESSAGE",
            "RESTRICTION_MESSAGE",
            "SOFT_DELETED",
            "CURRENT_DISPOSAL");

    @Override
    public void translate(SourceCase source, Draft draft) {
        var row = source.person();
        var person = person(source, row);
        var leftOver = leftOver(source, row, person);
        draft.add(row, person.registered(), row.happened(), person.subject(), (batch, recorded) -> {
            PersonRows.add(batch, person, recorded.by(), recorded.at());
            leftOver.forEach(each -> PersonRows.add(batch, each));
        });
        number(row, draft, "NI_NUMBER", "National Insurance number");
        number(row, draft, "IMMIGRATION_NUMBER", "Immigration number");
        if (source.rows("OFFENDER_PRISONER").isEmpty()) {
            number(row, draft, "MOST_RECENT_PRISONER_NUMBER", "Prison number");
        }
    }

    private static Person person(SourceCase source, CaseRow row) {
        var born = born(row, "DATE_OF_BIRTH_DATE");
        return new Person(
                source.crn(),
                name(row),
                name(row, "PREFERRED_NAME"),
                born,
                died(row, born),
                new Numbers(row.text("PNC_NUMBER"), row.text("CRO_NUMBER"), row.text("NOMS_NUMBER")),
                new Reach(
                        row.text("E_MAIL_ADDRESS"),
                        row.text("TELEPHONE_NUMBER"),
                        row.text("MOBILE_NUMBER"),
                        row.yesOrNo("ALLOW_SMS")),
                new Languages(known(row, "LANGUAGE_ID"), null, row.yesOrNo("INTERPRETER_REQUIRED"), ""),
                new Equality(
                        sex(row),
                        row.text("GENDER_IDENTITY_DESCRIPTION"),
                        ethnicity(row),
                        known(row, "NATIONALITY_ID"),
                        known(row, "RELIGION_ID"),
                        ""),
                Preferences.NOT_ASKED,
                row.text("NOTES"),
                1);
    }

    private static PersonName name(CaseRow row) {
        var surname = name(row, "SURNAME");
        if (surname.isEmpty()) {
            row.found("SURNAME", crn(row), Treatment.NAME_MISSING, "");
        }
        var middle = Stream.of(row.text("SECOND_NAME"), row.text("THIRD_NAME"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return new PersonName(
                name(row, "FIRST_NAME"),
                middle.length() > PersonName.LONGEST ? cut(row, "SECOND_NAME", middle) : middle,
                surname.isEmpty() ? "Name not recorded" : surname);
    }

    /** Dates of birth pass through two-digit years in nDelius: whoever is not born yet is a hundred years older. */
    static @Nullable LocalDate born(CaseRow row, String column) {
        var born = row.date(column);
        if (born == null || !born.isAfter(UkTime.dateOf(row.now()))) {
            return born;
        }
        row.found(column, crn(row), Treatment.BORN_LATER, "");
        return born.minusYears(100);
    }

    private static @Nullable LocalDate died(CaseRow row, @Nullable LocalDate born) {
        var died = row.date("DECEASED_DATE");
        if (died != null && born != null && died.isBefore(born)) {
            row.found("DECEASED_DATE", crn(row), Treatment.ENDS_FIRST, "");
            return null;
        }
        return died;
    }

    private static @Nullable Sex sex(CaseRow row) {
        return switch (known(row, "GENDER_ID").toLowerCase(Locale.ROOT)) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "not specified" -> Sex.NOT_SPECIFIED;
            default -> null;
        };
    }

    private static @Nullable String ethnicity(CaseRow row) {
        return row.code("ETHNICITY_ID")
                .map(Code::code)
                .filter(ETHNICITIES::contains)
                .orElse(null);
    }

    /** What has no place of its own, or whose code nobody can read, stays beside the person in nDelius's own words. */
    private static List<AsImported> leftOver(SourceCase source, CaseRow row, Person person) {
        return new TreeMap<>(row.source().cells())
                .keySet().stream()
                        .filter(column -> !PLACED.contains(column) && !Columns.isBookkeeping(column))
                        .filter(column -> !isPlaced(column, person))
                        .map(column -> new AsImported(source.crn(), Columns.label(column), Columns.value(row, column)))
                        .toList();
    }

    private static boolean isPlaced(String column, Person person) {
        var equality = person.equality();
        return switch (column) {
            case "GENDER_ID" -> equality.sex() != null;
            case "ETHNICITY_ID" -> equality.ethnicity() != null;
            case "NATIONALITY_ID" -> !equality.nationality().isEmpty();
            case "RELIGION_ID" -> !equality.religion().isEmpty();
            case "LANGUAGE_ID" -> !person.languages().first().isEmpty();
            default -> false;
        };
    }

    private static void number(CaseRow row, Draft draft, String column, String kind) {
        if (row.has(column)) {
            var number = new OtherNumber(CaseRow.idOf(row.key() + ":" + column), row.crn(), kind, row.text(column));
            draft.add(
                    row,
                    column,
                    number.added(),
                    row.happened(),
                    number.subject(),
                    (batch, recorded) -> PersonRows.add(batch, number, recorded.by(), recorded.at()));
        }
    }

    private static String known(CaseRow row, String column) {
        return row.code(column).map(Code::words).orElse("");
    }

    static String name(CaseRow row, String column) {
        var text = row.text(column);
        return text.length() > PersonName.LONGEST ? cut(row, column, text) : text;
    }

    private static String cut(CaseRow row, String column, String text) {
        row.found(column, crn(row), Treatment.TEXT_CUT, "");
        return text.substring(0, PersonName.LONGEST);
    }

    private static String crn(CaseRow row) {
        return row.crn().value();
    }
}
