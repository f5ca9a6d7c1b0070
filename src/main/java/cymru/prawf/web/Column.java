package cymru.prawf.web;

import org.jspecify.annotations.Nullable;

/** The head of a column. One that can be sorted carries the link that sorts by it, and how it is sorted now. */
public record Column(
        String label,
        boolean numeric,
        boolean hidden,
        @Nullable String sortPath,
        Sorted sorted) {

    /** How a column is sorted now. */
    public enum Sorted {
        NONE("none"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String aria;

        Sorted(String aria) {
            this.aria = aria;
        }

        public String aria() {
            return aria;
        }
    }

    public static Column of(String label) {
        return new Column(label, false, false, null, Sorted.NONE);
    }

    public static Column numeric(String label) {
        return new Column(label, true, false, null, Sorted.NONE);
    }

    /** A column of links whose heading is only heard. */
    public static Column heard(String label) {
        return new Column(label, false, true, null, Sorted.NONE);
    }

    public Column sortedBy(String path, Sorted sorted) {
        return new Column(label, numeric, hidden, path, sorted);
    }

    public @Nullable String ariaSort() {
        return sortPath == null ? null : sorted.aria();
    }
}
