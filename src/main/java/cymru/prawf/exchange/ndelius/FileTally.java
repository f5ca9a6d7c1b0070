package cymru.prawf.exchange.ndelius;

/** What became of the rows of one file. The sum adds up when every row that was read has its fate. */
public record FileTally(long read, long imported, long changed, long alreadyHere, long keptAside, long refused) {

    static final FileTally NONE = new FileTally(0, 0, 0, 0, 0, 0);

    FileTally oneRead() {
        return new FileTally(read + 1, imported, changed, alreadyHere, keptAside, refused);
    }

    FileTally oneChanged() {
        return new FileTally(read, imported, changed + 1, alreadyHere, keptAside, refused);
    }

    FileTally one(Fate fate) {
        return switch (fate) {
            case IMPORTED -> new FileTally(read, imported + 1, changed, alreadyHere, keptAside, refused);
            case ALREADY_HERE -> new FileTally(read, imported, changed, alreadyHere + 1, keptAside, refused);
            case KEPT_ASIDE -> new FileTally(read, imported, changed, alreadyHere, keptAside + 1, refused);
            case REFUSED -> new FileTally(read, imported, changed, alreadyHere, keptAside, refused + 1);
        };
    }

    FileTally plus(FileTally other) {
        return new FileTally(
                read + other.read,
                imported + other.imported,
                changed + other.changed,
                alreadyHere + other.alreadyHere,
                keptAside + other.keptAside,
                refused + other.refused);
    }

    public boolean addsUp() {
        return read == imported + alreadyHere + keptAside + refused;
    }
}
