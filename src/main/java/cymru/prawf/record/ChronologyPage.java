package cymru.prawf.record;

import java.util.List;

/**
 * A page of a chronology: whole days, newest day first, morning to evening within.
 *
 * @param corrections what has replaced any of these entries, wherever it stands itself
 * @param total how many entries there are on all pages
 */
public record ChronologyPage(
        List<RecordedFact> facts, List<RecordedFact> corrections, int total, int page, int pages) {}
