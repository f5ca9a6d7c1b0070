package cymru.prawf.person;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People and what is known about them as rows, for loading whole cases: the person first, then the rest. The facts that tell of it
 * are added beside them; {@link Person#registered()}, {@link DatedDetail#begun()} and so on say which.
 */
public final class PersonRows {

    private static final Table AS_IMPORTED = Table.of("person.as_imported", "crn", "field", "value");

    private PersonRows() {}

    /** Takes away a detail or number that should never have come; the record still tells of it. */
    public static void remove(Batch batch, Crn crn, UUID id) {
        forgetName(batch, crn, id);
        forgetNumber(batch, crn, id);
        for (var table : List.of("alias", "address", "person_around", "circumstance", "adjustment", "identifier")) {
            batch.first("delete from person.%s where crn = ? and id = ?".formatted(table), crn.value(), id);
        }
    }

    private static void forgetName(Batch batch, Crn crn, UUID alias) {
        batch.first("""
                delete from person.search_name found
                 using person.alias_view former
                 where former.crn = ? and former.id = ?
                   and found.crn = former.crn and found.what = 'ALIAS' and found.name = former.name
                """, crn.value(), alias);
    }

    private static void forgetNumber(Batch batch, Crn crn, UUID number) {
        batch.first("""
                delete from person.search_number found
                 using person.identifier former
                 where former.crn = ? and former.id = ?
                   and found.crn = former.crn and found.what = 'OTHER_NUMBER' and found.number = former.value
                """, crn.value(), number);
    }

    public static void add(Batch batch, Person person, String recordedBy, Instant recordedAt) {
        if (batch.replaces()) {
            var crn = person.crn().value();
            batch.first("delete from person.search_name where crn = ? and what <> 'ALIAS'", crn);
            batch.first("delete from person.search_number where crn = ? and what <> 'OTHER_NUMBER'", crn);
            batch.first("delete from person.as_imported where crn = ?", crn);
        }
        batch.add(PersonTable.TABLE, PersonTable.values(person, recordedBy, recordedAt));
        for (var found : FoundBy.of(person)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, DatedDetail detail, String recordedBy, Instant recordedAt) {
        if (batch.replaces()) {
            forgetName(batch, detail.crn(), detail.id());
        }
        var row = DetailTable.row(detail, recordedBy, recordedAt);
        batch.add(row.table(), row.values());
        for (var found : FoundBy.of(detail)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, OtherNumber number, String recordedBy, Instant recordedAt) {
        if (batch.replaces()) {
            forgetNumber(batch, number.crn(), number.id());
        }
        batch.add(OtherNumber.TABLE, number.crn(), number.id(), number.kind(), number.value(), recordedBy, recordedAt);
        for (var found : FoundBy.of(number)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, AsImported asImported) {
        batch.add(AS_IMPORTED, asImported.crn(), asImported.field(), asImported.value());
    }
}
