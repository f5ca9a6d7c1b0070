package cymru.prawf.policy;

/**
 * The band that an operating model gives a situation.
 *
 * @param row the row of its table that decided, from 1
 */
public record Decision(Band band, int row) {}
