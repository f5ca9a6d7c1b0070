package cymru.prawf.exchange.ndelius;

/**
 * A value of an extract that could not be taken as it stood, and what was done.
 *
 * @param row as a spreadsheet counts it, the header being row 1; 0 when it is the file itself
 * @param value the value; for a name or a date of birth the CRN instead, because whoever reads the report need not know more
 * @param detail what more there is to say about this one; mostly nothing
 */
record Problem(String file, int row, String column, String value, Treatment treatment, String detail) {

    static Problem of(String file, int row, String column, String value, Treatment treatment) {
        return new Problem(file, row, column, value, treatment, "");
    }

    static Problem ofFile(String file, Treatment treatment, String detail) {
        return new Problem(file, 0, "", "", treatment, detail);
    }

    /** What was done, in words. */
    String done() {
        return detail.isEmpty() ? treatment.label() : treatment.label() + ". " + detail;
    }
}
