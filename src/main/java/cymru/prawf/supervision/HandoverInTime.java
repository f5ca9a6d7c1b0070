package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a case changes hands, a handover note is written; before the change or soon after it. */
final class HandoverInTime implements Standard {

    /** A note written so long before the change still is its handover. Ours. */
    private static final int BEFORE = 10;

    @Override
    public StandardName name() {
        return StandardName.HANDOVER;
    }

    @Override
    public String source() {
        return "Ours, and not official: over half of the CRC cases in the report on Gwent, 2017, had two or more officers";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var holders = supervised.history().holders();
        var expectations = new ArrayList<Expectation>();
        for (int n = 1; n < holders.size(); n++) {
            var before = holders.get(n - 1);
            var held = holders.get(n);
            if (!before.officer().equals(held.officer())) {
                var next = n + 1 < holders.size() ? holders.get(n + 1).from() : null;
                expectations.add(expectation(supervised, before, held, next));
            }
        }
        return expectations;
    }

    private Expectation expectation(Supervised supervised, Held before, Held held, @Nullable LocalDate next) {
        var from = held.from();
        var model = supervised.modelOn(from);
        int days = model.days(Limit.HANDOVER);
        var earliest = WorkingDays.plus(from, -BEFORE);
        var met = supervised.history().handovers().stream()
                .filter(note -> !note.on().isBefore(earliest)
                        && (next == null || note.on().isBefore(next)))
                .findFirst()
                .map(note -> new Met(note.on(), note.position()));
        return new Expectation(
                name(),
                held.fact(),
                from,
                WorkingDays.plus(from, days),
                "Handover to " + held.officerName(),
                "%s gave the case to %s on %s: a handover note within %s"
                        .formatted(before.officerName(), held.officerName(), Words.date(from), Words.workingDays(days)),
                model.id(),
                List.of(held.fact()),
                met.orElse(null),
                null,
                next != null ? next : supervised.history().overOn());
    }
}
