package cymru.prawf.exchange.mapped;

import cymru.prawf.kernel.Labelled;

/** What is done about something that a mapping does not recognise: always the same. */
enum Fate implements Labelled {
    COLUMN_NOT_USED("The mapping does not name this column. Not used"),
    VALUE_NOT_KNOWN("Not in the table of values. Everything about this person is left out"),
    TAKEN_FOR_ANOTHER("Not in the table of values. Taken for what the mapping says otherwise"),
    NOT_A_DAY("Not a day as the mapping says that days are written. Everything about this person is left out"),
    NO_CRN("No CRN, or none that can be one. The line is left out"),
    WRONG_LENGTH("More or fewer values than columns. The line is left out"),
    SAYS_ANOTHER("Says something else than an earlier line of the same key. The first stands");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean leavesOutThePerson() {
        return this == VALUE_NOT_KNOWN || this == NOT_A_DAY;
    }
}
