package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A first appointment soon after the case is allocated or, on licence, after the release. It is the appointment that has to be
 * offered: one that the person missed meets this, one that we called off does not.
 */
final class FirstAppointment implements Standard {

    @Override
    public StandardName name() {
        return StandardName.FIRST_APPOINTMENT;
    }

    @Override
    public String source() {
        return "Service levels SL001R and SL002R: within 5 business days of allocation, on licence within 1 business day of release";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var expectations = new ArrayList<Expectation>();
        for (var order : supervised.history().orders()) {
            if (order.custodial()) {
                order.releases()
                        .forEach(release ->
                                afterRelease(supervised, order, release).ifPresent(expectations::add));
            } else {
                afterAllocation(supervised, order).ifPresent(expectations::add);
            }
        }
        return expectations;
    }

    private Optional<Expectation> afterRelease(Supervised supervised, Order order, Order.Release release) {
        if (!order.during().includes(release.on())) {
            return Optional.empty();
        }
        return Optional.of(expectation(
                supervised,
                release.fact(),
                order.fact(),
                release.on(),
                Limit.FIRST_APPOINTMENT_ON_LICENCE,
                "Released on " + Words.date(release.on()),
                order.during().dayAfter()));
    }

    private Optional<Expectation> afterAllocation(Supervised supervised, Order order) {
        var start = order.during().from();
        var allocated = supervised.history().holders().stream()
                .filter(held -> !held.from().isBefore(start))
                .findFirst()
                .or(() -> supervised.history().holderOn(start));
        return allocated.map(held -> {
            var from = held.from().isBefore(start) ? start : held.from();
            return expectation(
                    supervised,
                    order.fact(),
                    held.fact(),
                    from,
                    Limit.FIRST_APPOINTMENT,
                    "Allocated on " + Words.date(from),
                    order.during().dayAfter());
        });
    }

    private Expectation expectation(
            Supervised supervised,
            long cause,
            long because,
            LocalDate from,
            Limit limit,
            String origin,
            @Nullable LocalDate over) {
        var model = supervised.modelOn(from);
        int days = model.days(limit);
        var due = WorkingDays.plus(from, days);
        var met = supervised.history().meetings().stream()
                .filter(meeting -> !meeting.on().isBefore(from) && meeting.offered() && !meeting.delivery())
                .findFirst()
                .map(meeting -> new Met(meeting.on(), meeting.outcome()));
        return new Expectation(
                name(),
                cause,
                from,
                due,
                "First appointment",
                "%s: a first appointment within %s".formatted(origin, Words.workingDays(days)),
                model.id(),
                List.of(cause, because),
                met.orElse(null),
                null,
                over);
    }
}
