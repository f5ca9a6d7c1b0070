package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;

/** Which officers suit a case. What has to be known for that is above this module, so one above it answers. */
public interface Suitability {

    /** All of these candidates, whoever suits the case best first. */
    List<Suited> ranked(Crn crn, List<Candidate> candidates, LocalDate on);

    /** What decides between two officers, in words: what comes first decides before the rest. */
    List<String> order();
}
