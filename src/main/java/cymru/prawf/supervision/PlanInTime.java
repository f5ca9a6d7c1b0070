package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan for every order, soon after the first appointment under it that the person attended. */
final class PlanInTime implements Standard {

    @Override
    public StandardName name() {
        return StandardName.PLAN;
    }

    @Override
    public String source() {
        return "Published service level: within 15 business days of the first attended appointment";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var expectations = new ArrayList<Expectation>();
        for (var order : supervised.history().orders()) {
            var from = inTheCommunityFrom(order);
            if (from != null) {
                supervised.history().meetings().stream()
                        .filter(meeting -> meeting.attended() && !meeting.on().isBefore(from))
                        .filter(meeting -> order.during().includes(meeting.on()))
                        .findFirst()
                        .ifPresent(first -> expectations.add(expectation(supervised, order, first)));
            }
        }
        return expectations;
    }

    private static @Nullable LocalDate inTheCommunityFrom(Order order) {
        if (!order.custodial()) {
            return order.during().from();
        }
        return order.releases().isEmpty() ? null : order.releases().getFirst().on();
    }

    private Expectation expectation(Supervised supervised, Order order, Meeting first) {
        var model = supervised.modelOn(first.on());
        int days = model.days(Limit.PLAN);
        var met = supervised.history().plans().stream()
                .filter(plan -> !plan.on().isBefore(order.during().from()))
                .findFirst()
                .map(plan -> new Met(plan.on(), plan.position()));
        return new Expectation(
                name(),
                order.fact(),
                first.on(),
                WorkingDays.plus(first.on(), days),
                "Plan",
                "First attended appointment on %s: a plan within %s"
                        .formatted(Words.date(first.on()), Words.workingDays(days)),
                model.id(),
                List.of(order.fact(), first.outcome()),
                met.orElse(null),
                null,
                order.during().dayAfter());
    }
}
