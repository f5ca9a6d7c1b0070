package cymru.prawf.database;

/** Where the database is and who owns it there. */
public record DatabaseAddress(String url, String owner, String ownerPassword) {

    @Override
    public String toString() {
        return "%s as %s".formatted(url, owner);
    }
}
