package cymru.prawf.supervision;

import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.record.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All standards, and what they expect of us on a case. The one engine behind every screen, figure and trial. */
public final class Standards {

    /** Another number whenever a rule changes what it says: what was worked out before is then worked out anew. */
    static final int VERSION = 2;

    static final List<Standard> ALL = List.of(
            new FirstAppointment(),
            new ContactAtFrequency(),
            new MonthlyFaceToFace(),
            new InTouchCall(),
            new CustodyActivity(),
            new PlanInTime(),
            new ReviewAtInterval(),
            new ReviewOfChange(),
            new HomeVisit(),
            new OversightAtInterval(),
            new HubReviewOversight(),
            new HandoverInTime(),
            new CoverInTime(),
            new OutcomeInTime());

    private Standards() {}

    /** How long after its last fact a case without a known end is worked out for what recurs with the calendar. */
    private static final int OPEN_ENDED_MONTHS = 24;

    /** By which rules something was worked out: those of this program, and the operating models. */
    static String rules(ModelsInForce models) {
        return VERSION + ": " + models.id();
    }

    /** The bands of a case and everything that was ever expected on it, as far as this timeline knows. */
    public static Worked work(Timeline timeline, ModelsInForce models) {
        var history = CaseHistory.of(timeline);
        var bands = BandHistory.of(history, models);
        var supervised = new Supervised(history, bands, models, until(timeline, history));
        var expectations = new ArrayList<Expectation>();
        for (var standard : ALL) {
            expectations.addAll(standard.expectations(supervised));
        }
        return new Worked(bands, expectations);
    }

    private static LocalDate until(Timeline timeline, CaseHistory history) {
        var last = history.lastDay();
        if (last != null || timeline.facts().isEmpty()) {
            return last == null ? LocalDate.EPOCH : last;
        }
        return timeline.facts().getLast().when().day().plusMonths(OPEN_ENDED_MONTHS);
    }

    /** Where the rule of a standard comes from. */
    public static String source(StandardName name) {
        return ALL.stream()
                .filter(standard -> standard.name() == name)
                .findFirst()
                .map(Standard::source)
                .orElseThrow();
    }
}
