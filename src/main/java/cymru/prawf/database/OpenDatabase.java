package cymru.prawf.database;

/** A database one may use until it is closed. */
public sealed interface OpenDatabase extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    DatabaseAddress address();

    @Override
    void close();
}
