package cymru.prawf.exchange.ndelius;

import java.util.List;

/** Takes what is read of a file, in order. */
interface Reading {

    /** The columns, once, before any row. */
    void header(List<String> columns);

    void row(SourceRow row);

    /** A row that cannot be used at all. */
    void refused(Problem why);

    /** Something about the row that comes next, or about the file. */
    void noticed(Problem problem);
}
