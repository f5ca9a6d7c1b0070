package cymru.prawf.supervision;

import cymru.prawf.policy.Limit;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModel;
import java.time.LocalDate;

/**
 * What a standard may know: the case, its bands, and what was in force when.
 *
 * @param until the day up to which what recurs with the calendar is worked out
 */
record Supervised(CaseHistory history, BandHistory bands, ModelsInForce models, LocalDate until) {

    OperatingModel modelOn(LocalDate day) {
        return models.on(day);
    }

    int days(Limit limit, LocalDate on) {
        return modelOn(on).days(limit);
    }
}
