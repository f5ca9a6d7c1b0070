package cymru.prawf.supervision;

import java.util.List;

/** A manager or probation officer looks at the case with its officer as often as the band asks. */
final class OversightAtInterval implements Standard {

    @Override
    public StandardName name() {
        return StandardName.OVERSIGHT;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017, Table 2: oversight from a PO; the intervals are ours";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.of(
                supervised,
                _ -> true,
                span -> span.band().oversightDays(),
                (span, days) -> "%s: oversight every %d working days"
                        .formatted(span.band().name(), days));
        var events = supervised.history().oversights().stream()
                .map(oversight -> Event.meets(oversight.on(), oversight.position()))
                .toList();
        return new Chain(name(), "Oversight", "Last oversight", 0).over(stretches, events);
    }
}
