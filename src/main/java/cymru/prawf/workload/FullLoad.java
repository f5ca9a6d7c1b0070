package cymru.prawf.workload;

import cymru.prawf.staff.Grade;
import cymru.prawf.supervision.Capacity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many cases an officer can hold, of those grades for which the report on Gwent gives a number. */
final class FullLoad {

    private FullLoad() {}

    /** Null for a grade of which the report gives no number. */
    static @Nullable BigDecimal of(Grade grade, BigDecimal fte) {
        var cases = fullTime(grade);
        return cases == null ? null : fte.multiply(BigDecimal.valueOf(cases));
    }

    private static @Nullable Integer fullTime(Grade grade) {
        return switch (grade) {
            case PO, PSO, IN_TOUCH_CASE_MANAGER -> Capacity.cases(grade);
            case SPO,
                    CASE_ADMINISTRATOR,
                    INTERVENTIONS_FACILITATOR,
                    TREATMENT_MANAGER,
                    UNPAID_WORK_OFFICER,
                    COURT_OFFICER,
                    ENFORCEMENT_OFFICER,
                    VICTIM_LIAISON_OFFICER,
                    QUALITY_MANAGER,
                    HEAD_OF_UNIT -> null;
        };
    }
}
