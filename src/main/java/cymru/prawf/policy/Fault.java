package cymru.prawf.policy;

import cymru.prawf.web.Words;
import java.util.List;

/** Something to know of an operating model before it is published. Some faults stop that; others are only said. */
public sealed interface Fault {

    /** For the manager who edits it. */
    String sentence();

    /** Whether nothing can be published with it. */
    boolean blocks();

    /** The place on the page that it is about, like {@code row-3}. */
    String place();

    /**
     * Situations that no row fits.
     *
     * @param who one such person, or many of a kind
     * @param situations how many there are
     */
    record Gap(Situations who, int situations) implements Fault {

        @Override
        public String sentence() {
            return "No row fits: %s%s"
                    .formatted(
                            who.inWords(),
                            situations == 1 ? "" : " (%s situations)".formatted(Words.number(situations)));
        }

        @Override
        public boolean blocks() {
            return true;
        }

        @Override
        public String place() {
            return "rows";
        }
    }

    /** A row that never decides, because of rows above it. */
    record NeverReached(int row, List<Integer> because) implements Fault {

        public NeverReached {
            because = List.copyOf(because);
        }

        @Override
        public String sentence() {
            return "Row %d is never reached, because of %s".formatted(row, rows(because));
        }

        @Override
        public boolean blocks() {
            return true;
        }

        @Override
        public String place() {
            return "row-" + row;
        }
    }

    /** A row that would give another band to some whom rows above it decide: usual, and worth knowing when rows are moved. */
    record Overlap(int row, List<Integer> above) implements Fault {

        public Overlap {
            above = List.copyOf(above);
        }

        @Override
        public String sentence() {
            return "Row %d fits some people to whom %s above %s another band first"
                    .formatted(row, rows(above), above.size() == 1 ? "gives" : "give");
        }

        @Override
        public boolean blocks() {
            return false;
        }

        @Override
        public String place() {
            return "row-" + row;
        }
    }

    /** A row gives a band that the model does not describe. */
    record UnknownBand(int row, String band) implements Fault {

        @Override
        public String sentence() {
            return "Row %d gives the band %s, which there is not".formatted(row, band);
        }

        @Override
        public boolean blocks() {
            return true;
        }

        @Override
        public String place() {
            return "row-" + row;
        }
    }

    /** No row gives this band. */
    record UnusedBand(Band band) implements Fault {

        @Override
        public String sentence() {
            return "No row gives the band %s".formatted(band.name());
        }

        @Override
        public boolean blocks() {
            return false;
        }

        @Override
        public String place() {
            return "band-" + band.code();
        }
    }

    /** Nobody may hold a case of this band, or nothing counts as contact with the person. */
    record BandWithout(Band band, BandPart part) implements Fault {

        @Override
        public String sentence() {
            return "The band %s says nothing of: %s".formatted(band.name(), Words.inside(part.label()));
        }

        @Override
        public boolean blocks() {
            return true;
        }

        @Override
        public String place() {
            return "band-" + band.code();
        }
    }

    /** The model does not say how long something may take. */
    record MissingLimit(Limit limit) implements Fault {

        @Override
        public String sentence() {
            return "There is no time limit for: %s".formatted(Words.inside(limit.label()));
        }

        @Override
        public boolean blocks() {
            return true;
        }

        @Override
        public String place() {
            return "limit-" + limit.name();
        }
    }

    private static String rows(List<Integer> numbers) {
        return (numbers.size() == 1 ? "row " : "rows ")
                + Words.list(numbers.stream().map(String::valueOf).toList());
    }
}
