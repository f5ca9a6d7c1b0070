package cymru.prawf.database;

/** A database one may use until it is closed. */
public sealed interface OpenDatabase extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    DatabaseAddress address();

    /** Sees to it that it runs for as long as the program does; comes back only where it cannot. */
    void keep(Progress progress) throws InterruptedException;

    @Override
    void close();
}
