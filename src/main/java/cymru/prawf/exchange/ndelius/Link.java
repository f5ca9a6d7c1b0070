package cymru.prawf.exchange.ndelius;

/** That a column of one table names a row of another. */
record Link(String column, String table) {

    static Link to(String table) {
        return new Link(table + "_ID", table);
    }

    /** How the row is known that this one names. */
    String keyIn(SourceRow row) {
        return row.has(column) ? key(table, row.cell(column).strip()) : "";
    }

    static String key(String table, String id) {
        return table + ":" + id;
    }
}
