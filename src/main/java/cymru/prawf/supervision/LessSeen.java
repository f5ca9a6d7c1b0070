package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;

/**
 * Somebody who would be seen less of although something is open.
 *
 * @param now the name of the band, and how often
 * @param open what is open, in words: "a domestic abuse call-out or arrest in the last 90 days"
 */
public record LessSeen(Crn crn, String now, String tried, String open) {}
