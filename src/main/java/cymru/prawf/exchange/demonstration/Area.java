package cymru.prawf.exchange.demonstration;

/**
 * An area like Gwent. The first is Gwent; the others repeat its structure, and their places are named so that everybody sees it.
 *
 * @param number from 1
 */
record Area(int number) {

    static final Area GWENT = new Area(1);

    boolean isGwent() {
        return number == 1;
    }

    String name() {
        return isGwent() ? "Gwent" : "Area " + number;
    }

    /** A place of Gwent, or the one that stands for it here: "Newport", "Newport of Area 2". */
    String named(String placeInGwent) {
        return isGwent() ? placeInGwent : "%s of %s".formatted(placeInGwent, name());
    }

    /** A code that is used nowhere else: "GWC01", "A2C01". */
    String code(String within) {
        return (isGwent() ? "GW" : "A" + number) + within;
    }
}
