package cymru.prawf.supervision;

import cymru.prawf.kernel.Days;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something expected again and again: each expectation begins when the one before was met or excused, so that there is one at a
 * time and a person who has not been seen for months is overdue once and not many times.
 *
 * <p>Ours: an excuse counts only up to the day on which it was due, and asks for another try within the follow-up time. When the
 * interval gets shorter, it is due no later than the new interval from that day; when it gets longer, the new interval from the
 * last time.
 */
final class Chain {

    private final StandardName standard;
    private final String what;
    private final String last;
    private final int followUp;
    private final List<Expectation> expectations = new ArrayList<>();
    private @Nullable Open open;

    /**
     * @param last how the one before is named, like "Last contact"
     * @param followUp working days within which another try is asked after an excuse
     */
    Chain(StandardName standard, String what, String last, int followUp) {
        this.standard = standard;
        this.what = what;
        this.last = last;
        this.followUp = followUp;
    }

    private record Open(LocalDate from, LocalDate due, long cause, String origin, Stretch stretch) {}

    List<Expectation> over(List<Stretch> stretches, List<Event> events) {
        var inOrder = events.stream()
                .sorted(Comparator.comparing(Event::on).thenComparing(event -> !event.meets()))
                .toList();
        int next = 0;
        for (int n = 0; n < stretches.size(); n++) {
            var stretch = stretches.get(n);
            var first = stretch.during().from();
            boolean goesOn = n > 0 && stretches.get(n - 1).leadsTo(stretch);
            while (next < inOrder.size() && inOrder.get(next).on().isBefore(first)) {
                next++;
            }
            // what happened on the day of a change was still to be done by the rule before it
            while (goesOn && next < inOrder.size() && inOrder.get(next).on().equals(first)) {
                happened(inOrder.get(next));
                next++;
            }
            open = goesOn && open != null ? carriedInto(stretch, open) : begun(stretch);
            while (next < inOrder.size()
                    && stretch.during().includes(inOrder.get(next).on())) {
                happened(inOrder.get(next));
                next++;
            }
            boolean ends = n == stretches.size() - 1 || !stretch.leadsTo(stretches.get(n + 1));
            if (ends) {
                settle(null, null, stretch.during().dayAfter());
            }
        }
        return expectations;
    }

    private static Open begun(Stretch stretch) {
        var from = stretch.during().from();
        return new Open(
                from, WorkingDays.plus(from, stretch.days()), stretch.fact(), "From " + Words.date(from), stretch);
    }

    private static Open carriedInto(Stretch stretch, Open before) {
        var change = stretch.during().from();
        var fromLast = WorkingDays.plus(before.from(), stretch.days());
        var fromChange = WorkingDays.plus(change, stretch.days());
        boolean shorter = stretch.days() < before.stretch().days();
        var due = shorter
                ? Days.earlier(before.due(), Days.later(fromLast, fromChange))
                : Days.later(before.due(), fromLast);
        if (before.due().isBefore(change)) {
            due = before.due(); // what was overdue before a rule changed stays so
        }
        return new Open(before.from(), due, before.cause(), before.origin(), stretch);
    }

    private void happened(Event event) {
        var now = open;
        if (now == null) {
            return;
        }
        boolean again =
                event.on().equals(now.from()) && now.cause() != now.stretch().fact();
        var excuse = event.excuse();
        if (excuse == null && event.fact() == now.cause()) {
            // what brought the case under the rule has done it already: it was never owed
            open = next(
                    now,
                    event,
                    "%s on %s".formatted(last, Words.date(event.on())),
                    now.stretch().days());
        } else if (excuse == null && !again) {
            settle(new Met(event.on(), event.fact()), null, null);
            open = next(
                    now,
                    event,
                    "%s on %s".formatted(last, Words.date(event.on())),
                    now.stretch().days());
        } else if (excuse != null && !again && !event.on().isAfter(now.due())) {
            settle(null, excuse, null);
            open = next(
                    now,
                    event,
                    sentence(excuse.why()),
                    Math.min(followUp, now.stretch().days()));
        }
    }

    private static Open next(Open now, Event event, String origin, int days) {
        return new Open(event.on(), WorkingDays.plus(event.on(), days), event.fact(), origin, now.stretch());
    }

    private void settle(@Nullable Met met, @Nullable Excuse excuse, @Nullable LocalDate ended) {
        var now = open;
        if (now == null) {
            return;
        }
        var because = new ArrayList<Long>();
        because.add(now.cause());
        now.stretch().facts().stream().filter(fact -> fact != now.cause()).forEach(because::add);
        because.removeIf(fact -> fact == 0);
        expectations.add(new Expectation(
                standard,
                now.cause(),
                now.from(),
                now.due(),
                what,
                "%s. %s".formatted(now.stretch().rule(), now.origin()),
                now.stretch().model(),
                because,
                met,
                excuse,
                ended));
        open = null;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
