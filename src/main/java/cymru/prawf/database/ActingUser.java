package cymru.prawf.database;

/** Who acts on this thread, as the database is told; limited access is decided by it. */
public interface ActingUser {

    /** The user name, or nothing when the program itself acts. */
    String userName();
}
