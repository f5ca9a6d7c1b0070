package cymru.prawf.supervision;

import cymru.prawf.kernel.Days;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.Channel;
import cymru.prawf.policy.Manner;
import cymru.prawf.policy.ModelsInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contacts that the standards will ask for on one case, if every one is had on the day on which it is due and what is overdue
 * at once. The standards are the real ones; only the contacts are supposed.
 */
final class Demand {

    private static final List<Standard> RECURRING =
            List.of(new ContactAtFrequency(), new InTouchCall(), new CustodyActivity());

    /** A case of the most intensive band has one a week; more would be a fault of the model. */
    private static final int AT_MOST = 400;

    private Demand() {}

    /** A contact that falls due, and the band by which it does. */
    record Due(LocalDate on, Band band) {}

    static List<Due> of(CaseHistory history, BandHistory bands, ModelsInForce models, LocalDate from, LocalDate to) {
        var dues = new ArrayList<Due>();
        var supposed = history;
        // what never asks for anything on this case will not ask because of a contact either
        var asking = RECURRING.stream()
                .filter(standard -> !standard.expectations(new Supervised(history, bands, models, to))
                        .isEmpty())
                .toList();
        for (int n = 0; n < AT_MOST; n++) {
            var next = next(asking, new Supervised(supposed, bands, models, to), from);
            var on = next.map(expected -> Days.later(expected.dueBy(), from)).orElse(null);
            var band = on == null ? null : bands.bandOn(on);
            if (on == null || band == null || on.isAfter(to)) {
                break;
            }
            dues.add(new Due(on, band));
            supposed = supposed.supposing(contact(on, band, supposed.inCustodyOn(on)), Long.MAX_VALUE - n);
        }
        return dues;
    }

    private static Optional<Expectation> next(List<Standard> asking, Supervised supervised, LocalDate from) {
        return asking.stream()
                .flatMap(standard -> standard.expectations(supervised).stream())
                .filter(expected -> expected.met() == null && expected.excuse() == null)
                .filter(expected ->
                        expected.endedOn() == null || expected.endedOn().isAfter(Days.later(expected.dueBy(), from)))
                .min(Comparator.comparing(Expectation::dueBy));
    }

    private static Contacted contact(LocalDate on, Band band, boolean inCustody) {
        var channel = inCustody
                ? Channel.CUSTODY
                : Stream.of(Channel.values())
                        .filter(band.channels()::contains)
                        .findFirst()
                        .orElse(Channel.OFFICE);
        boolean call = !inCustody && band.manner() == Manner.CALLS_WITH_RISK_CHECK;
        return new Contacted(on, call ? Channel.TELEPHONE : channel, true, 0);
    }
}
