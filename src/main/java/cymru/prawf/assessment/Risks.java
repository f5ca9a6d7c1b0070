package cymru.prawf.assessment;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was assessed of a person's risks and what was reported that bears on them, and how both come on the record. */
@Service
public class Risks {

    private final Facts facts;
    private final Timelines timelines;
    private final JdbcClient db;
    private final Clock clock;

    Risks(Facts facts, Timelines timelines, JdbcClient db, Clock clock) {
        this.facts = facts;
        this.timelines = timelines;
        this.db = db;
        this.clock = clock;
    }

    /** All levels that stand, those assessed last at the head. */
    public List<RecordedFact> latestFirst(Crn crn) {
        return timelines.of(crn).standing().filter(Risks::isRisk).toList().reversed();
    }

    /** The levels that stand and came on the record last, whenever they were assessed. */
    public Optional<RecordedFact> lastRecorded(Crn crn) {
        return timelines.of(crn).standing().filter(Risks::isRisk).max(Comparator.comparingLong(RecordedFact::position));
    }

    /** A record of levels that nothing has corrected yet. */
    public RecordedFact standing(Crn crn, long position) {
        return timelines
                .of(crn)
                .standing()
                .filter(Risks::isRisk)
                .filter(fact -> fact.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("record of risk", position));
    }

    /** What corrected a record of levels, where something did. */
    public Optional<RecordedFact> correctionOf(Crn crn, long position) {
        return Optional.ofNullable(timelines.of(crn).corrections().get(position));
    }

    /**
     * Records levels; the same sent twice is recorded once.
     *
     * @param seen the position of the last record that whoever assessed had seen; 0 for none
     */
    @OneCase
    public void record(Crn crn, RiskRecorded risk, LocalDate on, long seen, String by, String onceAs) {
        lock(crn);
        if (facts.has(crn, onceAs)) {
            return;
        }
        var last = lastRecorded(crn).orElse(null);
        if (last != null && last.position() > seen) {
            if (last.fact().equals(risk) && last.when().day().equals(on)) {
                return;
            }
            throw new RecordedMeanwhile(last);
        }
        facts.append(fact(crn, risk, on, by).onceAs(onceAs));
    }

    /** Puts other levels in the place of those that were recorded wrongly. Both stay in the record. */
    @OneCase
    public void correct(Crn crn, long wrong, RiskRecorded right, LocalDate on, String by, String onceAs) {
        lock(crn);
        var theirs = correctionOf(crn, wrong).orElse(null);
        if (theirs != null) {
            if (theirs.fact().equals(right) && theirs.when().day().equals(on)) {
                return;
            }
            throw new RecordedMeanwhile(theirs);
        }
        standing(crn, wrong);
        facts.append(fact(crn, right, on, by).correcting(wrong).onceAs(onceAs));
    }

    @OneCase
    public void report(Crn crn, IndicatorReported indicator, LocalDate on, String by, String onceAs) {
        facts.append(NewFact.of(crn, indicator, When.on(on), "indicator", by, clock.instant())
                .onceAs(onceAs));
    }

    private NewFact fact(Crn crn, RiskRecorded risk, LocalDate on, String by) {
        return NewFact.of(crn, risk, When.on(on), "risk", by, clock.instant());
    }

    /** One at a time for each case, so that the second sees what the first recorded. */
    private void lock(Crn crn) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:crn, 11))")
                .param("crn", crn.value())
                .query((_, _) -> 0)
                .single();
    }

    private static boolean isRisk(RecordedFact fact) {
        return fact.fact() instanceof RiskRecorded;
    }
}
