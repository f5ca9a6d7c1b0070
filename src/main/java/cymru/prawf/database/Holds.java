package cymru.prawf.database;

/** What an installation is for, settled when it begins. */
public enum Holds {
    /** Invented people, and sign-ins whose password everybody knows. */
    DEMONSTRATION,
    /** A record of its own. */
    RECORD
}
