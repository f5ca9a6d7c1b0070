package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers' decisions that a case is supervised in another band than the matrix gives, for a time. */
@Service
public class Overrides {

    /** A decision lasts no longer before somebody looks again. Ours. */
    public static final int MOST_MONTHS = 3;

    private final Facts facts;
    private final Timelines timelines;
    private final JdbcClient db;
    private final Clock clock;

    Overrides(Facts facts, Timelines timelines, JdbcClient db, Clock clock) {
        this.facts = facts;
        this.timelines = timelines;
        this.db = db;
        this.clock = clock;
    }

    /** A decision that stands on a day, as lists show it. */
    public record Standing(Crn crn, String officer, String band, LocalDate until) {}

    /** The decision that stands on a day. */
    public Optional<RecordedFact> of(Crn crn, LocalDate on) {
        return timelines
                .of(crn)
                .standing()
                .filter(each -> each.fact() instanceof BandOverridden decided
                        && !decided.from().isAfter(on)
                        && !decided.until().isBefore(on))
                .reduce((_, later) -> later);
    }

    /** All that stand on a day among the cases these teams hold, those that end first at the top. */
    public List<Standing> ofTeams(Collection<String> teams, LocalDate on) {
        return db.sql("""
                select band.crn, held.officer, band.band,
                       (select max(upper(later.during)) - 1 from supervision.band_view later
                         where later.crn = band.crn and later.override = band.override) as until
                  from supervision.band_view band
                  join allocation.holder_view held on held.crn = band.crn and held.during @> :on
                 where band.override is not null
                   and band.during @> :on
                   and held.team = any(:teams)
                 order by until, band.crn
                """)
                .param("on", on)
                .param("teams", teams.toArray(String[]::new))
                .query((row, _) -> new Standing(
                        new Crn(row.getString("crn")),
                        row.getString("officer"),
                        row.getString("band"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** Decides on a band from today. While another decision stands there is none to add: that one is ended first. */
    @Transactional
    public void decide(Crn crn, BandOverridden decision, String by, String onceAs) {
        lock(crn);
        var today = UkTime.today(clock);
        if (decision.until().isAfter(today.plusMonths(MOST_MONTHS))) {
            throw new RuleBroken("A decision lasts 3 months at most");
        }
        var standing = of(crn, today).orElse(null);
        if (standing != null && standing.fact() instanceof BandOverridden theirs) {
            if (theirs.equals(decision)) {
                return;
            }
            if (theirs.until().isAfter(today)) {
                throw new RuleBroken(
                        "%s. End that decision before you decide on another band".formatted(theirs.sentence()));
            }
        }
        facts.append(NewFact.of(crn, decision, When.on(today), "band", by, clock.instant())
                .onceAs(onceAs));
    }

    /**
     * Ends a decision with today, so that from tomorrow the matrix decides again. The days that it stood stay as they were.
     *
     * @param position of the decision that whoever ends it has seen
     * @param why it is ended, beside why it was made
     */
    @Transactional
    public void end(Crn crn, long position, String why, String by, String onceAs) {
        lock(crn);
        var today = UkTime.today(clock);
        var standing = of(crn, today).orElse(null);
        if (standing == null || !(standing.fact() instanceof BandOverridden decided)) {
            throw new RuleBroken("The decision has ended already. The matrix gives the band");
        }
        if (!decided.until().isAfter(today)) {
            return; // the same sent twice, or by two people: it ends today either way
        }
        if (standing.position() != position) {
            throw new RuleBroken(
                    "%s. That is not the decision you saw. Look at it before you end it".formatted(decided.sentence()));
        }
        facts.append(NewFact.of(crn, decided.endedOn(today, why), standing.when(), "band", by, clock.instant())
                .correcting(position)
                .onceAs(onceAs));
    }

    /** One at a time for each case, so that the second sees what the first decided. */
    private void lock(Crn crn) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:crn, 12))")
                .param("crn", crn.value())
                .query((_, _) -> 0)
                .single();
    }
}
