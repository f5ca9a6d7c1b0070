package cymru.prawf.caseload.web;

import cymru.prawf.caseload.Unallocated.Case;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The cases that nobody holds, each with the way to give it to somebody. */
public record UnallocatedPage(LocalDate today, int total, List<Case> cases, Paging paging) {

    public String last(Case each) {
        return each.lastHeld()
                .map(held -> held.day().isBefore(today)
                        ? "%s, until %s".formatted(held.name(), Words.date(held.day()))
                        : "%s, who has gone".formatted(held.name()))
                .orElse("Nobody");
    }

    public String planned(Case each) {
        return each.planned()
                .map(next -> "%s, from %s".formatted(next.name(), Words.date(next.day())))
                .orElse("Nobody");
    }
}
