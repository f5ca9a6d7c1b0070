package cymru.prawf.database;

import java.util.List;

/** A table and those of its columns that are written, in their order. */
public record Table(String name, List<String> columns) {

    public static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }
}
