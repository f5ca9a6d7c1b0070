package cymru.prawf.caseload.web;

import cymru.prawf.caseload.Circumstances;
import cymru.prawf.caseload.Expected;
import cymru.prawf.caseload.Holders.Holder;
import cymru.prawf.contact.Attendance;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.sentence.OrderSummary;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a case, in the order in which practitioners asked for it.
 *
 * @param owed the most pressing of what is expected of us
 * @param mayRecord whether whoever looks may record what is owed
 */
public record OverviewPage(
        CaseHeader header,
        LocalDate today,
        List<Expected> unrecorded,
        @Nullable Expected next,
        Attendance attendance,
        List<OrderSummary> orders,
        @Nullable Holder holder,
        Circumstances.Reach reach,
        List<Circumstances.Line> circumstances,
        List<Circumstances.Line> around,
        List<RecordedFact> latest,
        BandStory story,
        List<Owed> owed,
        int owedInAll,
        boolean mayRecord) {

    /** What has to be seen before anything else, the most pressing first. */
    public List<String> alerts() {
        var alerts = new ArrayList<String>();
        int failures = attendance.failures().count();
        if (failures > 0) {
            alerts.add("%s to comply in the last 12 months%s."
                    .formatted(
                            Words.plural(failures, "failure"),
                            attendance.failures().breachMustFollow()
                                    ? ". Breach must follow unless it has begun"
                                    : ""));
        }
        if (holder == null) {
            alerts.add("Nobody holds this case. A team manager can give it to an officer.");
        }
        return alerts;
    }

    public boolean hasAlerts() {
        return !alerts().isEmpty() || !unrecorded.isEmpty();
    }

    /** How the person has kept to their appointments, failures and positives alike. */
    public String compliance() {
        if (attendance.expected() == 0) {
            return "No appointments with an outcome in the last 12 months.";
        }
        var ours = attendance.ours() == 0
                ? ""
                : " We cancelled or moved %s.".formatted(Words.plural(attendance.ours(), "appointment"));
        var accepted = attendance.acceptableAbsences().isEmpty()
                ? ""
                : " %s accepted."
                        .formatted(Words.plural(attendance.acceptableAbsences().size(), "absence"));
        return "Attended %d of %d since %s.%s%s"
                .formatted(
                        attendance.attended(),
                        attendance.expected(),
                        Words.date(today.minusMonths(12)),
                        accepted,
                        ours);
    }

    public String heldBy() {
        if (holder == null) {
            return "Nobody";
        }
        return "%s, %s, since %s".formatted(holder.officer(), holder.team(), Words.date(holder.since()))
                + (holder.officersSoFar() > 1 ? ". Officer number %d so far".formatted(holder.officersSoFar()) : "");
    }

    /** What to have ready before one sees or rings the person. */
    public List<String> ready() {
        var ready = new ArrayList<String>();
        if (reach.interpreter()) {
            ready.add("Needs an interpreter"
                    + (reach.interpreterLanguage().isEmpty() ? "" : ": " + reach.interpreterLanguage()));
        }
        if (reach.lettersInWelsh()) {
            ready.add("Letters in Welsh");
        }
        if (reach.female()) {
            ready.add("Asks for a female officer");
        }
        if (!reach.disability().isEmpty()) {
            ready.add(reach.disability());
        }
        if (!reach.timesThatSuit().isEmpty()) {
            ready.add("Times that suit: " + reach.timesThatSuit());
        }
        return ready;
    }

    public String kind(Circumstances.Line line) {
        return line.kind().equals("ADJUSTMENT")
                ? "Adjustment"
                : CircumstanceKind.valueOf(line.kind()).label();
    }

    public String when(RecordedFact fact) {
        return fact.when().timed()
                ? Words.dateAndTime(fact.when().at())
                : Words.date(UkTime.dateOf(fact.when().at()));
    }
}
