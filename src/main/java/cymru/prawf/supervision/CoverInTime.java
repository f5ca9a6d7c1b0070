package cymru.prawf.supervision;

import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Optional;

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
                .flatMap(away -> expectation(supervised, away).stream())
                .toList();
    }

    /** Whether they would be missed: otherwise they are back before cover has to be named. */
    static boolean isAsked(Period away, OperatingModel model) {
        var until = away.to();
        return until == null || until.isAfter(WorkingDays.plus(away.from(), model.days(Limit.COVER)));
    }

    private Optional<Expectation> expectation(Supervised supervised, Noted<OfficerAway> away) {
        var history = supervised.history();
        var from = away.fact().from();
        var model = supervised.modelOn(from);
        int days = model.days(Limit.COVER);
        var due = WorkingDays.plus(from, days);
        var until = away.fact().until();
        boolean holds = history.holderOn(from)
                .filter(held -> held.officer().equals(away.fact().officer()))
                .isPresent();
        if (!holds || !isAsked(away.fact().during(), model)) {
            return Optional.empty();
        }
        var met = history.covers().stream()
                .filter(cover -> cover.fact().officer().equals(away.fact().officer())
                        && away.fact().during().includes(cover.fact().from()))
                .findFirst()
                .map(cover -> new Met(Days.later(cover.known(), from), cover.position()));
        var moved = history.holders().stream()
                .filter(held -> held.from().isAfter(from))
                .map(Held::from)
                .findFirst();
        return Optional.of(new Expectation(
                name(),
                away.position(),
                from,
                due,
                "Cover for " + away.fact().officerName(),
                "%s is away from %s: cover within %s"
                        .formatted(away.fact().officerName(), Words.date(from), Words.workingDays(days)),
                model.id(),
                List.of(away.position()),
                met.orElse(null),
                null,
                moved.or(() -> Optional.ofNullable(until).map(day -> day.plusDays(1)))
                        .orElse(null)));
    }
}
