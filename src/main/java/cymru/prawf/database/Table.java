package cymru.prawf.database;

import java.util.List;

/** A table and those of its columns that are written, in their order. */
public record Table(String name, List<String> columns) {

    public static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    /** The name tells tables apart; the columns would be hashed again with every row. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
