package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Manner;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In every calendar month that is spent wholly in the community, at least one face-to-face appointment is offered, and it is
 * attended or the absence followed up in time. Ours: it is not asked of people who are supervised by telephone.
 */
final class MonthlyFaceToFace implements Standard {

    @Override
    public StandardName name() {
        return StandardName.MONTHLY_FACE_TO_FACE;
    }

    @Override
    public String source() {
        return "Assurance metric AK for CRCs: one face-to-face appointment offered a month, attended or followed up within 5 business days";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var expectations = new ArrayList<Expectation>();
        for (var span : supervised.bands().spans()) {
            if (span.band().manner() == Manner.MEETINGS) {
                months(supervised, span).forEach(month -> expectations.add(inMonth(supervised, month, span)));
            }
        }
        return expectations;
    }

    /** The months that begin in this span and are spent in the community from first to last day. */
    private static List<YearMonth> months(Supervised supervised, BandSpan span) {
        var months = new ArrayList<YearMonth>();
        var to = span.during().to();
        var last = to == null || to.isAfter(supervised.until()) ? supervised.until() : to;
        var month = YearMonth.from(span.during().from());
        if (month.atDay(1).isBefore(span.during().from())) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            var history = supervised.history();
            boolean whole = history.inTheCommunityOn(month.atDay(1)) && history.inTheCommunityOn(month.atEndOfMonth());
            if (whole) {
                months.add(month);
            }
        }
        return months;
    }

    private Expectation inMonth(Supervised supervised, YearMonth month, BandSpan span) {
        var model = supervised.modelOn(month.atDay(1));
        var met = met(supervised.history(), month, model.days(Limit.FOLLOW_UP));
        var because = span.facts();
        return new Expectation(
                name(),
                because.isEmpty() ? 0 : because.getFirst(),
                month.atDay(1),
                met.map(Reached::due).orElse(month.atEndOfMonth()),
                "Face to face in " + Words.date(month.atDay(1)).substring(2),
                "At least one face-to-face appointment a month, attended or followed up within %s"
                        .formatted(Words.workingDays(model.days(Limit.FOLLOW_UP))),
                model.id(),
                because,
                met.map(Reached::met).orElse(null),
                null,
                ended(supervised, month));
    }

    private static @Nullable LocalDate ended(Supervised supervised, YearMonth month) {
        var last = supervised.history().lastDay();
        return last != null && YearMonth.from(last).equals(month) ? last.plusDays(1) : null;
    }

    private record Reached(Met met, LocalDate due) {}

    private static Optional<Reached> met(CaseHistory history, YearMonth month, int followUp) {
        var attended = history.contacts().stream()
                .filter(contact -> contact.channel().faceToFace()
                        && YearMonth.from(contact.on()).equals(month))
                .findFirst()
                .map(contact -> new Reached(new Met(contact.on(), contact.fact()), month.atEndOfMonth()));
        return attended.or(() -> followedUp(history, month, followUp)).or(() -> late(history, month));
    }

    /** A month that went by is made good, late, by the next time they were seen. */
    private static Optional<Reached> late(CaseHistory history, YearMonth month) {
        return history.contacts().stream()
                .filter(contact -> contact.channel().faceToFace()
                        && YearMonth.from(contact.on()).isAfter(month))
                .findFirst()
                .map(contact -> new Reached(new Met(contact.on(), contact.fact()), month.atEndOfMonth()));
    }

    private static Optional<Reached> followedUp(CaseHistory history, YearMonth month, int followUp) {
        for (var missed : history.meetings()) {
            boolean offered = missed.offered()
                    && !missed.attended()
                    && missed.channel().faceToFace()
                    && YearMonth.from(missed.on()).equals(month);
            if (offered) {
                var by = WorkingDays.plus(missed.on(), followUp);
                var contact = history.contacts().stream()
                        .filter(each ->
                                !each.on().isBefore(missed.on()) && !each.on().isAfter(by))
                        .findFirst();
                if (contact.isPresent()) {
                    var due = by.isAfter(month.atEndOfMonth()) ? by : month.atEndOfMonth();
                    return contact.map(each -> new Reached(new Met(each.on(), each.fact()), due));
                }
            }
        }
        return Optional.empty();
    }
}
