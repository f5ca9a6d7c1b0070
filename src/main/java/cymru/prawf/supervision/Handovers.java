package cymru.prawf.supervision;

import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.Holding;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written down when a case changes hands. */
@Service
public class Handovers {

    /** Somebody else has said something since the page was opened. */
    public static final class SaidMeanwhile extends RuleBroken {

        SaidMeanwhile() {
            super(
                    "Somebody else has added to this handover since you opened the page. Look at it below, and save again");
        }
    }

    private final Allocations allocations;
    private final Officers officers;
    private final Timelines timelines;
    private final Facts facts;
    private final KeptRepository kept;
    private final Clock clock;

    Handovers(
            Allocations allocations,
            Officers officers,
            Timelines timelines,
            Facts facts,
            KeptRepository kept,
            Clock clock) {
        this.allocations = allocations;
        this.officers = officers;
        this.timelines = timelines;
        this.facts = facts;
        this.kept = kept;
        this.clock = clock;
    }

    /** The change that is planned next, or else the last one; nothing where the case has always had one officer. */
    public Optional<Handover> of(Crn crn) {
        var today = UkTime.today(clock);
        var all = allocations.of(crn).latestFirst();
        int n = 0;
        while (n + 1 < all.size() && all.get(n + 1).during().from().isAfter(today)) {
            n++;
        }
        while (n + 1 < all.size() && all.get(n + 1).officer().equals(all.get(n).officer())) {
            n++; // the same officer in another team
        }
        return n + 1 < all.size() ? Optional.of(handover(crn, all.get(n + 1), all.get(n), today)) : Optional.empty();
    }

    private Handover handover(Crn crn, Holding from, Holding to, LocalDate today) {
        return new Handover(
                from.officer(),
                name(from.officer()),
                officers.teamsOf(from.officer(), today).isEmpty(),
                to.officer(),
                name(to.officer()),
                to.team(),
                to.during().from(),
                to.reason(),
                to.note().isEmpty() ? to.reason().label() : to.reason().label() + ": " + to.note(),
                Handover.said(timelines.of(crn), to.during().from()));
    }

    @Transactional
    public void write(Crn crn, HandoverWritten note, String seen, String by, String onceAs) {
        say(crn, note, seen, by, onceAs);
    }

    @Transactional
    public void accept(Crn crn, String seen, String by, String byName) {
        say(crn, new HandoverAccepted(byName), seen, by, "handover-accepted/" + seen);
    }

    @Transactional
    public void ask(Crn crn, String question, String seen, String by, String byName, String onceAs) {
        say(crn, new HandoverAsked(byName, question), seen, by, onceAs);
    }

    /** One after another: whoever has not seen the last word is shown it first. The same sent twice is said once. */
    private void say(Crn crn, Fact fact, String seen, String by, String onceAs) {
        kept.lock(crn);
        var handover = of(crn).orElseThrow(() -> new RuleBroken("This case has not changed hands"));
        boolean same =
                !handover.said().isEmpty() && handover.said().getLast().fact().equals(fact);
        if (same) {
            return;
        }
        if (!handover.version().equals(seen)) {
            throw new SaidMeanwhile();
        }
        var now = clock.instant();
        facts.append(NewFact.of(crn, fact, When.at(now), "handover", by, now).onceAs(onceAs));
    }

    private String name(StaffCode officer) {
        return officers.find(officer).map(Officer::name).orElse(officer.value());
    }
}
