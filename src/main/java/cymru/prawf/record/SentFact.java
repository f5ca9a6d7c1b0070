package cymru.prawf.record;

import cymru.prawf.kernel.Crn;

/**
 * A fact as it was sent into the record.
 *
 * @param key the key under which it entered once only; empty when it had none
 * @param corrected whether another fact has taken its place since
 */
public record SentFact(Crn crn, String key, long position, Fact fact, When when, boolean corrected) {}
