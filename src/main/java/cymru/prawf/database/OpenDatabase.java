package cymru.prawf.database;

/** A database one may use until it is closed. */
public sealed interface OpenDatabase extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    DatabaseAddress address();

    /** Waits until it is no more, for ever if that is not to be known. */
    void awaitEnd() throws InterruptedException;

    @Override
    void close();
}
