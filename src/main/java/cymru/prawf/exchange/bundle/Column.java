package cymru.prawf.exchange.bundle;

/**
 * A column as the database describes it.
 *
 * <p>Texts are written so that a spreadsheet takes none for a formula: one that begins like a formula gets an apostrophe in front,
 * and so does one that begins with apostrophes before that. So every text can be told from every other, and is got back.
 *
 * @param usual whether it has a value of its own where a file says none
 */
record Column(String name, String type, boolean mayBeNothing, boolean usual) {

    static final String CRN = "crn";

    private static final String FORMULA = "=+@\t\r-";

    /** Whether a file that leaves it out cannot be used. */
    boolean needed() {
        return !mayBeNothing && !usual;
    }

    /** Whether an empty cell can only be an empty text. */
    boolean emptyIsText() {
        return type.equals("text") && !mayBeNothing;
    }

    String quoted() {
        return '"' + name + '"';
    }

    /** As it is written to a file. Looking at the first character spares most texts the pattern. */
    String written() {
        return isText()
                ? "case when ascii(%1$s) in (9, 13, 39, 43, 45, 61, 64) and %1$s ~ '^''*[%2$s]' then '''' || %1$s else %1$s end as %1$s"
                        .formatted(quoted(), FORMULA)
                : quoted();
    }

    /** As it is read from a row that is called {@code s}. */
    String read() {
        var value = "s." + quoted();
        return isText()
                ? "case when ascii(%1$s) = 39 and %1$s ~ '^''+[%2$s]' then substr(%1$s, 2) else %1$s end"
                        .formatted(value, FORMULA)
                : value;
    }

    private boolean isText() {
        return type.equals("text") && !name.equals(CRN);
    }
}
