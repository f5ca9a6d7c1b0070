package cymru.prawf.supervision;

import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The risk is looked at again because something changed: a table of changes, each with its own time, which runs from the day on
 * which we came to know.
 */
final class ReviewOfChange implements Standard {

    @Override
    public StandardName name() {
        return StandardName.REVIEW_OF_CHANGE;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017, found changes that no review followed; which changes and how soon is ours";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var expectations = new ArrayList<Expectation>();
        var history = supervised.history();
        history.changes().stream()
                .filter(change -> history.supervisedOn(change.known()))
                .forEach(change -> expectations.add(expectation(supervised, change)));
        var orders = history.orders();
        orders.stream()
                .filter(order -> isAnother(order, orders))
                .map(ReviewOfChange::newOrder)
                .forEach(change -> expectations.add(expectation(supervised, change)));
        return expectations;
    }

    /** The first order is assessed anyway; one that begins while another is in force is a change. */
    private static boolean isAnother(Order order, List<Order> orders) {
        return orders.stream()
                .anyMatch(other -> other != order
                        && other.during().from().isBefore(order.during().from())
                        && other.during().includes(order.during().from()));
    }

    private static Change newOrder(Order order) {
        var from = order.during().from();
        return new Change(Limit.REVIEW_NEW_ORDER, "a new order", from, from, order.fact());
    }

    private Expectation expectation(Supervised supervised, Change change) {
        var model = supervised.modelOn(change.known());
        int days = model.days(change.limit());
        var met = supervised.history().risks().stream()
                .filter(risk ->
                        !risk.known().isBefore(change.known()) && !risk.on().isBefore(change.on()))
                .findFirst()
                .map(risk -> new Met(Days.later(risk.on(), change.known()), risk.position()));
        return new Expectation(
                name(),
                change.fact(),
                change.known(),
                WorkingDays.plus(change.known(), days),
                "Review after " + change.what(),
                "Known on %s: a review of risk within %s"
                        .formatted(Words.date(change.known()), Words.workingDays(days)),
                model.id(),
                List.of(change.fact()),
                met.orElse(null),
                null,
                supervised.history().overOn());
    }
}
