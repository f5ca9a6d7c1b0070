package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import cymru.prawf.supervision.AbsencesTold.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the cases of one officer of their absences and covers as they now stand. A case that tells of them already is left
 * alone, so that it does no harm to tell twice.
 */
final class AbsenceTelling {

    /** A cover as it stands, with the name of whoever covers on the day it is told. */
    private record Standing(String coveredBy, String name, Period during) {}

    private final JdbcClient db;
    private final Facts facts;
    private final Timelines timelines;
    private final ModelsInForce models;
    private final TreeSet<String> told = new TreeSet<>();

    AbsenceTelling(JdbcClient db, Facts facts, Timelines timelines, ModelsInForce models) {
        this.db = db;
        this.facts = facts;
        this.timelines = timelines;
        this.models = models;
    }

    /** The cases that now say something else than before. */
    List<Crn> tell(Waiting waiting) {
        for (var away : absences(waiting)) {
            var covers = covers(waiting.officer(), away.during());
            for (var timeline : timelines.of(casesHeld(waiting.officer(), away.from()))) {
                if (tell(timeline, away, waiting)) {
                    covers.forEach(cover -> tell(timeline, away, cover, waiting));
                }
            }
        }
        return told.stream().map(Crn::new).toList();
    }

    /** Whether the case tells of the absence, now or before. */
    private boolean tell(Timeline timeline, OfficerAway away, Waiting waiting) {
        var before = standing(
                timeline, OfficerAway.class, earlier -> earlier.absence().equals(away.absence()));
        if (before.isEmpty() && !bearsOn(CaseHistory.of(timeline), away)) {
            return false;
        }
        append(timeline.crn(), away, "away/" + away.absence(), away.from(), before.orElse(null), waiting);
        return true;
    }

    private boolean bearsOn(CaseHistory history, OfficerAway away) {
        var last = history.lastDay();
        return (last == null || !last.isBefore(away.from()))
                && history.heldBy(away.officer(), away.during()).stream()
                        .anyMatch(held -> CoverInTime.isAsked(held, away.until(), models.on(held.from())));
    }

    private void tell(Timeline timeline, OfficerAway away, Standing cover, Waiting waiting) {
        var arranged = new CoverArranged(
                away.officer(),
                cover.coveredBy(),
                cover.name(),
                cover.during().from(),
                cover.during().to());
        var before = standing(
                timeline,
                CoverArranged.class,
                earlier -> earlier.officer().equals(arranged.officer())
                        && earlier.from().equals(arranged.from()));
        append(
                timeline.crn(),
                arranged,
                "cover/%s/%s".formatted(arranged.officer(), arranged.from()),
                arranged.from(),
                before.orElse(null),
                waiting);
    }

    private static <F extends Fact> Optional<RecordedFact> standing(
            Timeline timeline, Class<F> type, Predicate<F> same) {
        return timeline.standing()
                .filter(each -> type.isInstance(each.fact()) && same.test(type.cast(each.fact())))
                .reduce((_, later) -> later);
    }

    /** What begins later is told of on the day on which it was said. */
    private void append(
            Crn crn, Fact fact, String key, LocalDate from, @Nullable RecordedFact before, Waiting waiting) {
        if (before != null && before.fact().equals(fact)) {
            return;
        }
        var known = UkTime.dateOf(waiting.knownAt());
        var day = from.isAfter(known) ? known : from;
        var next = NewFact.of(crn, fact, When.on(day), "allocation", waiting.by(), waiting.knownAt())
                .onceAs("%s/after/%d".formatted(key, before == null ? 0 : before.position()));
        facts.append(before == null ? next : next.correcting(before.position()));
        told.add(crn.value());
    }

    private List<OfficerAway> absences(Waiting waiting) {
        return db.sql("""
                select a.id, a.officer, o.name, lower(a.during) as first_day, upper(a.during) - 1 as last_day
                  from staff.absence_view a
                  join staff.officer_view o on o.code = a.officer
                 where a.officer = :officer and a.during && daterange(:from, null)
                 order by lower(a.during), a.id
                """)
                .param("officer", waiting.officer())
                .param("from", waiting.firstDay())
                .query((row, _) -> new OfficerAway(
                        row.getString("id"),
                        row.getString("officer"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private List<Standing> covers(String officer, Period during) {
        return db.sql("""
                select c.covered_by, o.name, lower(c.during) as first_day, upper(c.during) - 1 as last_day
                  from staff.cover_view c
                  join staff.officer_view o on o.code = c.covered_by
                 where c.officer = :officer and c.during && cast(:during as daterange)
                 order by lower(c.during)
                """)
                .param("officer", officer)
                .param("during", during.range())
                .query((row, _) -> new Standing(row.getString("covered_by"), row.getString("name"), period(row)))
                .list();
    }

    /** Those that come to the officer later too: one of them may tell of an absence that turned out shorter. */
    private List<Crn> casesHeld(String officer, LocalDate from) {
        return db.sql("""
                select distinct crn
                  from allocation.holder_view
                 where officer = :officer and during && daterange(:from, null)
                 order by crn
                """)
                .param("officer", officer)
                .param("from", from)
                .query((row, _) -> new Crn(row.getString("crn")))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
