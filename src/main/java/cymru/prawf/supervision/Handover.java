package cymru.prawf.supervision;

import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case that changes hands: from whom, to whom, and what was written, asked and accepted since.
 *
 * @param gone whether the officer who gives the case away works nowhere any more
 * @param why the reason of the change, with what was noted of it
 * @param said notes, questions and acceptances of this handover, in the order in which they came
 */
public record Handover(
        StaffCode from,
        String fromName,
        boolean gone,
        StaffCode to,
        String toName,
        String toTeam,
        LocalDate on,
        ReasonForChange reason,
        String why,
        List<RecordedFact> said) {

    /** A note written so many days before the change still belongs to it: two working weeks. */
    private static final int BEFORE_DAYS = 14;

    static List<RecordedFact> said(Timeline timeline, LocalDate changed) {
        return timeline.standing()
                .filter(each -> each.fact() instanceof HandoverWritten
                        || each.fact() instanceof HandoverAsked
                        || each.fact() instanceof HandoverAccepted)
                .filter(each -> !each.when().day().isBefore(changed.minusDays(BEFORE_DAYS)))
                .toList();
    }

    /** The note that stands: the last one written. */
    public Optional<HandoverWritten> note() {
        return said.stream()
                .filter(each -> each.fact() instanceof HandoverWritten)
                .reduce((_, later) -> later)
                .map(each -> (HandoverWritten) each.fact());
    }

    /** Whether the last word is an acceptance. */
    public boolean isAccepted() {
        return !said.isEmpty() && said.getLast().fact() instanceof HandoverAccepted;
    }

    /** What one has seen of it; another once something was said since. */
    public String version() {
        return said.isEmpty() ? "0" : String.valueOf(said.getLast().position());
    }

    /** Whoever gives the case away writes the note; a manager may where that officer has gone or cannot. */
    public boolean mayBeWrittenBy(StaffCode officer, boolean manager) {
        return manager || officer.equals(from);
    }

    public boolean mayBeAcceptedBy(StaffCode officer) {
        return officer.equals(to) && note().isPresent() && !isAccepted();
    }
}
