package cymru.prawf.supervision;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.Words;
import java.util.List;

/** What came of an appointment is recorded by the next working day. */
final class OutcomeInTime implements Standard {

    @Override
    public StandardName name() {
        return StandardName.OUTCOME;
    }

    @Override
    public String source() {
        return "Ours, and not official: outcomes recorded late make every other figure wrong until they are";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        return supervised.history().meetings().stream()
                .map(meeting -> expectation(supervised, meeting))
                .toList();
    }

    private Expectation expectation(Supervised supervised, Meeting meeting) {
        var model = supervised.modelOn(meeting.on());
        int days = model.days(Limit.OUTCOME);
        var recorded = meeting.recordedOn();
        return new Expectation(
                name(),
                meeting.booked(),
                meeting.on(),
                WorkingDays.plus(meeting.on(), days),
                "Outcome of %s".formatted(Words.date(meeting.on())),
                "Appointment on %s: its outcome within %s".formatted(Words.date(meeting.on()), Words.workingDays(days)),
                model.id(),
                List.of(meeting.booked()),
                recorded == null
                        ? null
                        : new Met(recorded.isBefore(meeting.on()) ? meeting.on() : recorded, meeting.outcome()),
                null,
                null);
    }
}
