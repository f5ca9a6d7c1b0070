package cymru.prawf.exchange.ndelius;

/** Hears how far an import has come. */
interface ImportProgress {

    ImportProgress SILENT = new ImportProgress() {};

    default void reading(String file) {}

    default void sorting(long rows) {}

    /** After every transaction. */
    default void people(int done, int inAll, long rows) {}
}
