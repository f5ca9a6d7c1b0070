package cymru.prawf.supervision;

import java.util.List;

/** What was worked out for one case. */
public record Worked(BandHistory bands, List<Expectation> expectations) {

    public Worked {
        expectations = List.copyOf(expectations);
    }
}
