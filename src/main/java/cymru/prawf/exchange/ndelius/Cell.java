package cymru.prawf.exchange.ndelius;

/** A cell of a CSV file that people open in a spreadsheet. */
public final class Cell {

    private Cell() {}

    /** What a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises on CSV injection. */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
