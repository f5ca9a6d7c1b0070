package cymru.prawf.supervision;

import cymru.prawf.policy.Limit;
import java.time.LocalDate;

/**
 * Something that changed in a life or in the supervision of it, after which the risk has to be looked at again.
 *
 * @param limit within which it has to be
 * @param what in words that follow "after": "a domestic abuse call-out"
 * @param known the day on which we came to know, from which the time runs
 */
record Change(Limit limit, String what, LocalDate on, LocalDate known, long fact) {}
