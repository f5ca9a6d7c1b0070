package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import java.util.Locale;

/** A row of nDelius as an entry of the chronology, with every column that says something. */
public sealed interface Imported extends Fact
        permits ImportedAllocation,
                ImportedContact,
                ImportedCustody,
                ImportedOrder,
                ImportedPerson,
                ImportedRisk,
                ImportedRow {

    String table();

    String id();

    /** What the row is: "referral". */
    String words();

    /** Its columns in words, one a line. */
    String columns();

    @Override
    default String sentence() {
        return words().substring(0, 1).toUpperCase(Locale.ROOT) + words().substring(1) + " recorded in nDelius";
    }

    @Override
    default String note() {
        return columns();
    }

    static Imported of(Section section, String table, String id, String words, String columns) {
        return switch (section) {
            case PERSON -> new ImportedPerson(table, id, words, columns);
            case ORDERS -> new ImportedOrder(table, id, words, columns);
            case CUSTODY -> new ImportedCustody(table, id, words, columns);
            case RISK -> new ImportedRisk(table, id, words, columns);
            case APPOINTMENTS -> new ImportedContact(table, id, words, columns);
            case ALLOCATION -> new ImportedAllocation(table, id, words, columns);
            case OTHER -> new ImportedRow(table, id, words, columns);
        };
    }
}
