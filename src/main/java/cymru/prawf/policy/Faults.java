package cymru.prawf.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks over an operating model, situation by situation: there are few enough to look at each. */
public final class Faults {

    private final Definition model;
    private final List<Row> rows;

    /** By row: the situations that it fits, and those that it decides. */
    private final List<BitSet> fitting = new ArrayList<>();

    private final List<BitSet> deciding = new ArrayList<>();
    private final BitSet undecided = new BitSet(Situation.COUNT);

    private Faults(Definition model) {
        this.model = model;
        this.rows = model.table().rows();
        undecided.set(0, Situation.COUNT);
        for (var row : rows) {
            var fits = new Situations(row.wanted()).keys();
            var decides = (BitSet) fits.clone();
            decides.and(undecided);
            undecided.andNot(decides);
            fitting.add(fits);
            deciding.add(decides);
        }
    }

    /** What stops a publication comes first. */
    public static List<Fault> of(Definition model) {
        var faults = new Faults(model);
        return Stream.<List<? extends Fault>>of(
                        faults.gaps(),
                        faults.unknownBands(),
                        faults.neverReached(),
                        faults.bandsWithout(),
                        faults.missingLimits(),
                        faults.unusedBands(),
                        faults.overlaps())
                .<Fault>flatMap(List::stream)
                .toList();
    }

    private List<? extends Fault> gaps() {
        return Situations.covering(undecided).stream()
                .map(who -> new Fault.Gap(who, who.keys().cardinality()))
                .toList();
    }

    private List<? extends Fault> unknownBands() {
        return numbers()
                .filter(row -> model.band(band(row)).isEmpty())
                .mapToObj(row -> new Fault.UnknownBand(row, band(row)))
                .toList();
    }

    private List<? extends Fault> neverReached() {
        return numbers()
                .filter(row -> deciding.get(row - 1).isEmpty())
                .mapToObj(row -> new Fault.NeverReached(
                        row,
                        above(row)
                                .filter(each -> deciding.get(each - 1).intersects(fitting.get(row - 1)))
                                .boxed()
                                .toList()))
                .toList();
    }

    /** Only between rows that decide something: of the others it is said that they do not. */
    private List<? extends Fault> overlaps() {
        return numbers()
                .filter(row -> !deciding.get(row - 1).isEmpty())
                .mapToObj(row -> new Fault.Overlap(
                        row,
                        above(row)
                                .filter(each -> !band(each).equals(band(row)))
                                .filter(each -> deciding.get(each - 1).intersects(fitting.get(row - 1)))
                                .boxed()
                                .toList()))
                .filter(overlap -> !overlap.above().isEmpty())
                .toList();
    }

    private List<? extends Fault> bandsWithout() {
        return model.bands().stream()
                .flatMap(band -> Stream.of(
                                band.grades().isEmpty() ? BandPart.GRADES : null,
                                band.channels().isEmpty() ? BandPart.CHANNELS : null)
                        .flatMap(Stream::ofNullable)
                        .map(part -> new Fault.BandWithout(band, part)))
                .toList();
    }

    private List<? extends Fault> missingLimits() {
        return Stream.of(Limit.values())
                .filter(limit -> !model.limits().containsKey(limit))
                .map(Fault.MissingLimit::new)
                .toList();
    }

    private List<? extends Fault> unusedBands() {
        return model.bands().stream()
                .filter(band -> rows.stream().noneMatch(row -> row.band().equals(band.code())))
                .map(Fault.UnusedBand::new)
                .toList();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, rows.size());
    }

    private static IntStream above(int row) {
        return IntStream.range(1, row);
    }

    private String band(int row) {
        return model.table().row(row).band();
    }
}
