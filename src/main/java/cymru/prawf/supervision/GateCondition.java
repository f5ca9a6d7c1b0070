package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;

/** Something that stands against a transfer to the hub while it is undone. Each module that knows of such a thing has one. */
public interface GateCondition {

    /** What is undone on this case on this day, a phrase each; empty when nothing is. */
    List<String> undone(Crn crn, LocalDate on);
}
