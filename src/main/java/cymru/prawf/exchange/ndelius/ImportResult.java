package cymru.prawf.exchange.ndelius;

import java.util.Map;

/**
 * How an import went.
 *
 * @param run its number; 0 for a rehearsal
 * @param files what became of the rows, by file
 * @param people how many people there are in the extract, and how many of them are in Prawf now
 * @param problems how many there were of each kind, in the words of what was done
 */
record ImportResult(
        int run,
        Map<String, FileTally> files,
        int people,
        int peopleHere,
        Map<Treatment, Long> problems,
        boolean rehearsed) {

    FileTally sum() {
        return files.values().stream().reduce(FileTally.NONE, FileTally::plus);
    }

    boolean anything() {
        return peopleHere > 0;
    }

    long problemsInAll() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }
}
