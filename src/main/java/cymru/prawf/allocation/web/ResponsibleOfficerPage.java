package cymru.prawf.allocation.web;

import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a case now, who held it before and why it changed; with the form by which a manager changes it.
 *
 * @param form null for whoever may not change it
 * @param meanwhile what somebody else did since the manager looked; null when nobody did anything
 */
public record ResponsibleOfficerPage(
        CaseHeader header,
        LocalDate today,
        List<Line> lines,
        RankedOfficers candidates,
        boolean atHub,
        @Nullable ChangeForm form,
        FormErrors errors,
        @Nullable String meanwhile) {

    /** One span with the names of its officer, its team and whoever recorded it. */
    public record Line(Holding holding, String officer, String team, String recordedBy) {

        public String days() {
            var to = holding.during().to();
            return to == null
                    ? "From " + Words.date(holding.during().from())
                    : "%s to %s".formatted(Words.date(holding.during().from()), Words.date(to));
        }

        public String why() {
            return holding.note().isEmpty()
                    ? holding.reason().label()
                    : "%s: %s".formatted(holding.reason().label(), holding.note());
        }

        public String recorded() {
            return "%s, by %s".formatted(Words.dateAndTime(holding.allocatedAt()), recordedBy);
        }
    }

    /** Like "Sian Howells, Newport 1, since 3 March 2016". */
    public String now() {
        return lines.stream()
                .filter(line -> line.holding().during().includes(today))
                .findFirst()
                .map(line -> "%s, %s, since %s"
                        .formatted(
                                line.officer(),
                                line.team(),
                                Words.date(line.holding().during().from())))
                .orElse("Nobody holds this case today");
    }

    /** What a manager does here. */
    public String task() {
        return lines.isEmpty() ? "Give the case to an officer" : "Change responsible officer";
    }

    /** An unplanned change can set a person back, so changes are counted and the unplanned ones with them. */
    public String changes() {
        var later = lines.subList(0, Math.max(0, lines.size() - 1));
        if (later.isEmpty()) {
            return "The responsible officer has not changed.";
        }
        var unplanned = later.stream().filter(line -> !line.holding().planned()).count();
        return "The responsible officer changed %s, %s unplanned."
                .formatted(Words.plural(later.size(), "time"), unplanned == 0 ? "none" : Words.number(unplanned));
    }

    /** A case that somebody has held is not allocated for the first time again. */
    public List<ReasonForChange> reasons() {
        return Arrays.stream(ReasonForChange.values())
                .filter(reason -> !reason.ofATransfer())
                .filter(reason -> lines.isEmpty() || reason != ReasonForChange.INITIAL_ALLOCATION)
                .toList();
    }
}
