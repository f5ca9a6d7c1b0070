package cymru.prawf.person;

import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.util.ArrayList;
import java.util.List;

/** Something a person can be found by: one of their names, one of their numbers. */
record FoundBy(Table table, Crn crn, String what, String words) {

    static final Table NAME = Table.of("person.search_name", "crn", "what", "name");
    static final Table NUMBER = Table.of("person.search_number", "crn", "what", "number");

    private static final int LONGEST_NUMBER = 100;

    static List<FoundBy> of(Person person) {
        var rows = new ArrayList<FoundBy>();
        rows.add(new FoundBy(NAME, person.crn(), "NAME", person.name().whole()));
        if (!person.preferredName().isEmpty()) {
            rows.add(new FoundBy(
                    NAME,
                    person.crn(),
                    "PREFERRED_NAME",
                    person.preferredName() + " " + person.name().surname()));
        }
        rows.addAll(number(person.crn(), "PNC", person.numbers().pnc()));
        rows.addAll(number(person.crn(), "CRO", person.numbers().cro()));
        rows.addAll(number(person.crn(), "PRISON_NUMBER", person.numbers().prisonNumber()));
        rows.addAll(number(person.crn(), "PHONE", person.reach().phone()));
        rows.addAll(number(person.crn(), "PHONE", person.reach().mobile()));
        return rows;
    }

    static List<FoundBy> of(DatedDetail detail) {
        return detail instanceof Alias alias
                ? List.of(new FoundBy(NAME, alias.crn(), "ALIAS", alias.name().spoken()))
                : List.of();
    }

    static List<FoundBy> of(OtherNumber number) {
        return number(number.crn(), "OTHER_NUMBER", number.value());
    }

    Object[] values() {
        return new Object[] {crn, what, words};
    }

    private static List<FoundBy> number(Crn crn, String what, String number) {
        return number.isBlank() || number.length() > LONGEST_NUMBER
                ? List.of()
                : List.of(new FoundBy(NUMBER, crn, what, number));
    }
}
