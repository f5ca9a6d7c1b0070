package cymru.prawf.exchange.bundle;

/**
 * A table of the record and the file that carries it.
 *
 * @param always whether it comes with every bundle, or only with the whole record
 * @param without a column that stays here; empty when all go
 */
record BundleTable(String file, String name, boolean always, String without) {

    /** Where the file is held in the database while it is looked through, before anything of it counts. */
    String staged() {
        return "%s.\"%s\"".formatted(Staging.SCHEMA, file.replace(".csv", ""));
    }
}
