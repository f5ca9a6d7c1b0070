package cymru.prawf.exchange.demonstration;

import java.time.LocalDate;

/**
 * Which demonstration a database holds.
 *
 * @param today the day that its people live towards
 * @param areas how many there are to be, and of these {@code loaded} are there
 */
record Begun(long seed, LocalDate today, int areas, int loaded) {}
