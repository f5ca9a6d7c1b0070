package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;

/** Who sees to an officer's cases over a period, as a rule because the officer is away. */
public record Cover(StaffCode officer, StaffCode coveredBy, Period during, String recordedBy, Instant recordedAt) {

    public Cover {
        if (officer.equals(coveredBy)) {
            throw new IllegalArgumentException("Nobody covers their own cases");
        }
    }
}
