package cymru.prawf.allocation;

import static java.util.stream.Collectors.joining;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who has held a case or is going to, the latest first. */
public record Holdings(Crn crn, List<Holding> latestFirst) {

    /** The version of a case that nobody has held. */
    static final String NOBODY = "";

    public Holdings {
        latestFirst = List.copyOf(latestFirst);
    }

    public Optional<Holding> on(LocalDate day) {
        return latestFirst.stream().filter(each -> each.during().includes(day)).findFirst();
    }

    /** Names what somebody looked at. Where nobody overlaps, who holds it from when is all that can have changed. */
    public String version() {
        return latestFirst.stream()
                .limit(3)
                .map(each -> "%s %s %s".formatted(each.during().from(), each.officer(), each.team()))
                .collect(joining(", "));
    }

    /**
     * The days over which a new officer has the case: from the given day to the end of the span in which it falls, so that a
     * change planned for later stays planned. Spans before the present one are history.
     */
    Period takenOver(LocalDate from, LocalDate today) {
        on(today).ifPresent(present -> {
            if (from.isBefore(present.during().from())) {
                throw new RuleBroken("The case has been held as it is now since %s. Choose that date or a later one"
                        .formatted(Words.date(present.during().from())));
            }
        });
        var former = on(from);
        if (former.isPresent()) {
            return new Period(from, former.get().during().to());
        }
        return latestFirst.stream()
                .map(each -> each.during().from())
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .map(next -> new Period(from, next.minusDays(1)))
                .orElse(Period.from(from));
    }
}
