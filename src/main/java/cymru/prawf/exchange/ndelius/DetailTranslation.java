package cymru.prawf.exchange.ndelius;

import cymru.prawf.person.Address;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Alias;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.Dates;
import cymru.prawf.person.OtherNumber;
import cymru.prawf.person.PersonAround;
import cymru.prawf.person.PersonRows;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about a person for a while: other names and numbers, addresses, circumstances, people around them. */
final class DetailTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        source.rows("ALIAS").forEach(row -> add(draft, row, alias(row)));
        formerSurname(source.person(), draft);
        source.rows("OFFENDER_ADDRESS").forEach(row -> add(draft, row, address(row)));
        source.rows("PERSONAL_CONTACT").forEach(row -> add(draft, row, around(row)));
        source.rows("PERSONAL_CIRCUMSTANCE").forEach(row -> add(draft, row, circumstance(row)));
        source.rows("DISABILITY").forEach(row -> add(draft, row, disability(row)));
        source.rows("PROVISION").forEach(row -> add(draft, row, provision(row)));
        source.rows("ADDITIONAL_IDENTIFIER").forEach(row -> add(draft, row, kindOfNumber(row), row.text("IDENTIFIER")));
        source.rows("OFFENDER_PRISONER").forEach(row -> add(draft, row, "Prison number", row.text("PRISONER_NUMBER")));
    }

    private static void add(Draft draft, CaseRow row, DatedDetail detail) {
        draft.add(
                row,
                detail.begun(),
                row.happened(),
                detail.subject(),
                (batch, recorded) -> PersonRows.add(batch, detail, recorded.by(), recorded.at()));
    }

    private static void add(Draft draft, CaseRow row, String kind, String value) {
        if (value.isEmpty()) {
            return; // told as an entry like any other
        }
        var number = new OtherNumber(row.id(), row.crn(), kind, value);
        draft.add(
                row,
                number.added(),
                row.happened(),
                number.subject(),
                (batch, recorded) -> PersonRows.add(batch, number, recorded.by(), recorded.at()));
    }

    private static Alias alias(CaseRow row) {
        var surname = PersonTranslation.name(row, "SURNAME");
        return new Alias(
                row.id(),
                row.crn(),
                PersonTranslation.name(row, "FIRST_NAME"),
                surname.isEmpty() ? "Name not recorded" : surname,
                PersonTranslation.born(row, "DATE_OF_BIRTH_DATE"),
                Dates.UNKNOWN);
    }

    private static void formerSurname(CaseRow person, Draft draft) {
        if (person.has("PREVIOUS_SURNAME")) {
            var alias = new Alias(
                    CaseRow.idOf(person.key() + ":PREVIOUS_SURNAME"),
                    person.crn(),
                    PersonTranslation.name(person, "FIRST_NAME"),
                    PersonTranslation.name(person, "PREVIOUS_SURNAME"),
                    null,
                    Dates.UNKNOWN);
            draft.add(
                    person,
                    "PREVIOUS_SURNAME",
                    alias.begun(),
                    person.happened(),
                    alias.subject(),
                    (batch, recorded) -> PersonRows.add(batch, alias, recorded.by(), recorded.at()));
        }
    }

    private static Address address(CaseRow row) {
        var status = row.words("ADDRESS_STATUS_ID");
        return new Address(
                row.id(),
                row.crn(),
                status.toLowerCase(Locale.ROOT).startsWith("main") ? AddressUse.MAIN : AddressUse.OTHER,
                status,
                row.says("NO_FIXED_ABODE"),
                row.text("BUILDING_NAME"),
                joined(row.text("ADDRESS_NUMBER"), row.text("STREET_NAME")),
                row.text("DISTRICT"),
                row.text("TOWN_CITY"),
                row.text("COUNTY"),
                row.text("POSTCODE"),
                row.text("TELEPHONE_NUMBER"),
                row.text("NOTES"),
                dates(row, "START_DATE", "END_DATE"));
    }

    private static PersonAround around(CaseRow row) {
        var name = joined(row.text("FIRST_NAME"), row.text("OTHER_NAMES"), row.text("SURNAME"));
        var relationship = row.text("RELATIONSHIP");
        return new PersonAround(
                row.id(),
                row.crn(),
                name.isEmpty() ? "Name not recorded" : name,
                relationship.isEmpty() ? orNotStated(row.words("RELATIONSHIP_TYPE_ID")) : relationship,
                row.text("MOBILE_NUMBER"),
                row.text("EMAIL_ADDRESS"),
                row.lists()
                        .find("ADDRESS", row.text("ADDRESS_ID"))
                        .map(DetailTranslation::onOneLine)
                        .orElse(""),
                false,
                "",
                row.text("NOTES"),
                dates(row, "START_DATE", "END_DATE"));
    }

    private static Circumstance circumstance(CaseRow row) {
        var type = row.words("CIRCUMSTANCE_TYPE_ID");
        var sort = row.words("CIRCUMSTANCE_SUB_TYPE_ID");
        return new Circumstance(
                row.id(),
                row.crn(),
                kind(type),
                orNotStated(
                        Stream.of(type, sort).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "))),
                row.text("NOTES"),
                "",
                row.says("EVIDENCED") ? "Evidenced, says nDelius" : "",
                dates(row, "START_DATE", "END_DATE"));
    }

    private static CircumstanceKind kind(String type) {
        var words = type.toLowerCase(Locale.ROOT);
        if (words.contains("relationship")) {
            return CircumstanceKind.RELATIONSHIP;
        }
        if (words.contains("accommodation")) {
            return CircumstanceKind.ACCOMMODATION;
        }
        if (words.contains("employ") || words.contains("benefit") || words.contains("education")) {
            return CircumstanceKind.EMPLOYMENT;
        }
        if (words.contains("drug") || words.contains("alcohol") || words.contains("substance")) {
            return CircumstanceKind.SUBSTANCE_USE;
        }
        return words.contains("dependent") || words.contains("carer")
                ? CircumstanceKind.CARING
                : CircumstanceKind.OTHER;
    }

    private static Adjustment disability(CaseRow row) {
        return new Adjustment(
                row.id(),
                row.crn(),
                orNotStated(row.words("DISABILITY_TYPE_ID")),
                "",
                row.text("NOTES"),
                dates(row, "START_DATE", "FINISH_DATE"));
    }

    private static Adjustment provision(CaseRow row) {
        return new Adjustment(
                row.id(),
                row.crn(),
                "",
                orNotStated(row.words("PROVISION_TYPE_ID")),
                row.text("NOTES"),
                dates(row, "START_DATE", "FINISH_DATE"));
    }

    private static String kindOfNumber(CaseRow row) {
        var kind = row.words("IDENTIFIER_NAME_ID");
        return kind.isEmpty() || kind.startsWith("unknown") ? "Other number (%s)".formatted(orNotStated(kind)) : kind;
    }

    private static Dates dates(CaseRow row, String from, String until) {
        return new Dates(row.date(from), row.until(from, until));
    }

    private static String onOneLine(Code address) {
        return Stream.of(
                        "BUILDING_NAME", "ADDRESS_NUMBER", "STREET_NAME", "DISTRICT", "TOWN_CITY", "COUNTY", "POSTCODE")
                .map(address::cell)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String orNotStated(String words) {
        return words.isEmpty() ? "not stated" : words;
    }
}
