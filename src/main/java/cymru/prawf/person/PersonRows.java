package cymru.prawf.person;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.time.Instant;

/**
 * People and what is known about them as rows, for loading whole cases: the person first, then the rest. The facts that tell of it
 * are added beside them; {@link Person#registered()}, {@link DatedDetail#begun()} and so on say which.
 */
public final class PersonRows {

    private static final Table AS_IMPORTED = Table.of("person.as_imported", "crn", "field", "value");

    private PersonRows() {}

    public static void add(Batch batch, Person person, String recordedBy, Instant recordedAt) {
        batch.add(PersonTable.TABLE, PersonTable.values(person, recordedBy, recordedAt));
        for (var found : FoundBy.of(person)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, DatedDetail detail, String recordedBy, Instant recordedAt) {
        var row = DetailTable.row(detail, recordedBy, recordedAt);
        batch.add(row.table(), row.values());
        for (var found : FoundBy.of(detail)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, OtherNumber number, String recordedBy, Instant recordedAt) {
        batch.add(OtherNumber.TABLE, number.crn(), number.id(), number.kind(), number.value(), recordedBy, recordedAt);
        for (var found : FoundBy.of(number)) {
            batch.add(found.table(), found.values());
        }
    }

    public static void add(Batch batch, AsImported asImported) {
        batch.add(AS_IMPORTED, asImported.crn(), asImported.field(), asImported.value());
    }
}
