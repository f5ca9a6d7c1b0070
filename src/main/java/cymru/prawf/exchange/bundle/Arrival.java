package cymru.prawf.exchange.bundle;

import java.util.stream.Collectors;

/**
 * How the rows of a bundle become rows of this record.
 *
 * @param asItWas whether the record was empty, so that facts keep when they were stored, their order and their seals
 * @param renumbered whether facts get new positions, because they have none or the record has gone further
 * @param lastWritten the last place in the order of sealed facts; they are put before everything that is written here
 */
record Arrival(boolean asItWas, boolean renumbered, long lastWritten) {

    /** The position that each fact has in the bundle and the one that it gets or has here. */
    static final String POSITIONS = Staging.SCHEMA + ".position";

    private static final String NOW = "pg_current_xact_id()::text::bigint";

    /** Seals hold for the record they were made in, or for one that is the same. */
    boolean takes(BundlePart part) {
        return asItWas || !part.shape().table().equals(BundleTables.SEALS);
    }

    String columns(Shape shape) {
        return shape.columns().stream().map(Column::quoted).collect(Collectors.joining(", "));
    }

    /** The values of a row of the staged table, which is called {@code s}, in the order of the columns. */
    String values(Shape shape) {
        return shape.columns().stream().map(column -> value(shape, column)).collect(Collectors.joining(", "));
    }

    String value(Shape shape, Column column) {
        return switch (column.name()) {
            case "written_in" -> asItWas ? "coalesce(s.written_in - %d, %s)".formatted(lastWritten + 1, NOW) : NOW;
            case "upto_written" -> "s.upto_written - %d".formatted(lastWritten + 1);
            case "stored_at" -> asItWas ? "s.stored_at" : "clock_timestamp()";
            case "fact", "supersedes" -> position(column.quoted());
            case "position" -> shape.table().equals(BundleTables.FACTS) ? position("position") : "s.position";
            default -> column.read();
        };
    }

    private String position(String column) {
        return renumbered
                ? "(select p.now from %s p where p.crn = s.crn and p.was = s.%s)".formatted(POSITIONS, column)
                : "s." + column;
    }
}
