package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.util.Map;

/** Knows how far rehabilitation activity has come; answered by the module that knows what was done on which day. */
public interface RarDelivery {

    /** Of every requirement of this person for which anything was done or is booked. */
    Map<RequirementId, RarDays> of(Crn crn);
}
