package cymru.prawf.supervision;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A case that has just come to the sample's officer, with a note that waits for an answer and a transfer that waits too. */
@Component
class SupervisionPageSamples implements PageSamples {

    private static final Crn HANDED_OVER = new Crn("E900002");
    private static final SmallGwent GWENT = new SmallGwent(SampleCase.MARK);

    private final SupervisedPeople people;
    private final Allocations allocations;
    private final Handovers handovers;
    private final Transfers transfers;
    private boolean begun;

    SupervisionPageSamples(SupervisedPeople people, Allocations allocations, Handovers handovers, Transfers transfers) {
        this.people = people;
        this.allocations = allocations;
        this.handovers = handovers;
        this.transfers = transfers;
    }

    @Override
    public synchronized List<Sample> samples() {
        if (!begun) {
            begin();
            begun = true;
        }
        return Stream.of("/handover", "/handover/letter", "/transfer", "/call")
                .flatMap(page -> page.equals("/handover/letter")
                        ? Stream.of(sample(page, HANDED_OVER))
                        : Stream.of(sample(page, SampleCase.CRN), sample(page, HANDED_OVER)))
                .toList();
    }

    private static Sample sample(String page, Crn crn) {
        return new Sample("/cases/{crn}" + page, "/cases/%s%s".formatted(crn, page));
    }

    private void begin() {
        var before = GWENT.officer("BEFORE", "Huw", "Pugh", "N1", Grade.PSO);
        people.under(GWENT, before, HANDED_OVER.value(), "Handedquorn", LocalDate.of(2016, 9, 1));
        var change = new ChangeOfOfficer(
                HANDED_OVER,
                SampleCase.OFFICER,
                GWENT.team("N1"),
                LocalDate.of(2016, 11, 28),
                ReasonForChange.WORKLOAD,
                "",
                true);
        allocations.change(change, allocations.of(HANDED_OVER).version(), "test");
        var note = new HandoverWritten(
                "Huw Pugh", "Mair Sample", "Works nights: ring after 2pm.", "Early mornings.", "The person");
        handovers.write(
                HANDED_OVER, note, handovers.of(HANDED_OVER).orElseThrow().version(), "test", "sample note");
        transfers.propose(
                HANDED_OVER, true, "Settled and working.", "“I would rather ring.”", "test", "Huw Pugh", "sample");
    }
}
