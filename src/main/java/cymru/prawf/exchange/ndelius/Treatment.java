package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.Labelled;

/** What is wrong with a value, a row or a file, and what is done about it: always the same. docs/ndelius-import.md says why. */
enum Treatment implements Labelled {
    // The file
    EMPTY_FILE("The file is empty"),
    FILE_LEFT_ALONE("Not a table. Left alone"),
    TABLE_NOT_KNOWN("Not a table that Prawf knows. Kept aside as written"),
    COLUMN_MISSING("A column that is needed is not there. The rows of this file are kept aside"),
    COLUMN_TWICE("A column comes twice. The second is kept under another name"),
    COLUMN_NOT_USED("Prawf has no place for this column. Kept as written with every row"),
    CUT_OFF("The file ends in the middle of this row. Refused; the rows before it are used"),
    REST_UNREADABLE("The file cannot be read from this row on. The rest is refused; the rows before it are used"),
    NO_LINE_END("The last row has no line end. Used; if the file was cut there, its last value may be short"),

    // The row
    TOO_SHORT("Fewer values than columns. Refused"),
    TOO_LONG("More values than columns. Refused"),
    NOT_UTF_8("Not UTF-8. The row was read as Windows-1252"),
    NO_SUCH_CHARACTER("Has a character that no text can have. Replaced by \uFFFD"),
    NO_ID("Has no identifier. Known by its content"),
    ID_TWICE("Another row has this identifier. Kept aside as written"),
    NO_PERSON("Belongs to nobody in the extract. Kept aside as written"),
    ORDER_WINS("Names somebody else than what it belongs to does. Filed where it belongs"),
    DELETED("Deleted in nDelius. Kept as an entry that says so, and not shown as current"),
    FAILED("Could not be kept, so nothing of this person was imported"),

    // The person
    CRN_MALFORMED("Not a CRN. The person and everything about them is kept aside"),
    CRN_TWICE("Somebody else in the extract has this CRN. The second and everything about them is kept aside"),
    PERSON_DELETED("Deleted in nDelius. The person and everything about them is kept aside"),
    BORN_LATER("Born in the future. Taken to be born a hundred years earlier"),
    NAME_MISSING("Empty. Shown as not recorded"),
    TEXT_CUT("Longer than Prawf keeps here. Cut; kept in full as written"),

    // The value
    NOT_A_DATE("Not a date. Left out; kept as written"),
    NOT_A_NUMBER("Not a number. Left out; kept as written"),
    NO_DATE("Empty. The day it was entered is taken instead"),
    FUTURE_ENTRY("Entered in the future. Taken to be entered at the time of the import"),
    ENDS_FIRST("Ends before it begins. The end is left out; kept as written"),
    NOT_STATED("Empty. Shown as not recorded"),
    UNKNOWN_CODE("Not in the extract. Kept as written, shown as unknown"),
    UNKNOWN_OFFICER("Not in the extract. Shown as an unknown officer with this number"),
    UNKNOWN_TEAM("Not in the extract. Shown as an unknown team with this number"),
    UNKNOWN_PROVIDER("Not in the extract. Shown as an unknown provider with this number"),
    UNKNOWN_USER("Not in the extract. Kept as ndelius: and this number"),
    NO_SUCH_ROW("Points to a row that is not in the extract. Kept as written, not linked"),
    ROW_OF_SOMEBODY_ELSE("Points to a row about somebody else. Kept as written, not linked"),
    NO_OUTCOME("Does not say what came of it. Kept as written, no outcome set"),
    TOLD_IN_NOTE("Not in the extract. Taken from the note of a contact"),
    WORKED_OUT("Not in the extract. Worked out from other rows"),

    // Who holds the case, and who may see it
    OVERLAP_SHORTENED("Overlaps the next. Ends on the day before the next begins"),
    OVERLAP_EMPTIED("No day is left beside the next. Kept as an entry, holds no case"),
    HELD_HERE("The case has been allocated in Prawf since. That stands; kept as an entry"),
    CLOSED_TO_ALL("Nobody knows who this user is. The record is closed to everybody until that is put right"),
    CORRECTED_HERE("Corrected in Prawf since. The correction stands; kept as written");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
