package cymru.prawf.person;

import cymru.prawf.kernel.Crn;

/**
 * Somebody whom a search found.
 *
 * @param words what matched, as it is recorded
 */
public record Match(Crn crn, MatchedBy by, String words) {}
