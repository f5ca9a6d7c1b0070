package cymru.prawf.supervision;

import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an officer is away for longer than a few working days, somebody is named who sees to their cases. */
final class CoverInTime implements Standard {

    @Override
    public StandardName name() {
        return StandardName.COVER;
    }

    @Override
    public String source() {
        return "Ours, and not official: the report on Gwent, 2017, saw appointments cancelled because nobody covered";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        return supervised.history().absences().stream()
                .flatMap(away -> supervised
                        .history()
                        .heldBy(away.fact().officer(), away.fact().during())
                        .stream()
                        .flatMap(held -> expectation(supervised, away, held).stream()))
                .toList();
    }

    /** Whether they would be missed on a case they hold over these days: otherwise they are back before cover has to be named. */
    static boolean isAsked(Period held, @Nullable LocalDate until, OperatingModel model) {
        return until == null || until.isAfter(WorkingDays.plus(held.from(), model.days(Limit.COVER)));
    }

    private Optional<Expectation> expectation(Supervised supervised, Noted<OfficerAway> away, Period held) {
        var from = held.from();
        var model = supervised.modelOn(from);
        if (!isAsked(held, away.fact().until(), model)) {
            return Optional.empty();
        }
        int days = model.days(Limit.COVER);
        var met = supervised.history().covers().stream()
                .filter(cover -> cover.fact().officer().equals(away.fact().officer())
                        && away.fact().during().includes(cover.fact().from()))
                .findFirst()
                .map(cover -> new Met(Days.later(cover.known(), from), cover.position()));
        return Optional.of(new Expectation(
                name(),
                away.position(),
                from,
                WorkingDays.plus(from, days),
                "Cover for " + away.fact().officerName(),
                "%s: cover within %s".formatted(since(away.fact(), from), Words.workingDays(days)),
                model.id(),
                List.of(away.position()),
                met.orElse(null),
                null,
                held.dayAfter()));
    }

    private static String since(OfficerAway away, LocalDate held) {
        return away.from().equals(held)
                ? "%s is away from %s".formatted(away.officerName(), Words.date(held))
                : "%s is away from %s and holds the case from %s"
                        .formatted(away.officerName(), Words.date(away.from()), Words.date(held));
    }
}
