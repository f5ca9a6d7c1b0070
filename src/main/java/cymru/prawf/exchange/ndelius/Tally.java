package cymru.prawf.exchange.ndelius;

import java.util.Map;
import java.util.TreeMap;

/** What became of the rows of every file. */
final class Tally {

    private final Map<String, FileTally> files = new TreeMap<>();

    void read(String file) {
        files.merge(file, FileTally.NONE.oneRead(), FileTally::plus);
    }

    void fate(String file, Fate fate) {
        files.merge(file, FileTally.NONE.one(fate), FileTally::plus);
    }

    void changed(String file) {
        files.merge(file, FileTally.NONE.oneChanged(), FileTally::plus);
    }

    void add(Tally other) {
        other.files.forEach((file, tally) -> files.merge(file, tally, FileTally::plus));
    }

    Tally plus(Tally other) {
        var sum = new Tally();
        sum.add(this);
        sum.add(other);
        return sum;
    }

    Map<String, FileTally> files() {
        return files;
    }

    FileTally sum() {
        return files.values().stream().reduce(FileTally.NONE, FileTally::plus);
    }
}
