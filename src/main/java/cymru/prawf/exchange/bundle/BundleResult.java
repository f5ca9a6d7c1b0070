package cymru.prawf.exchange.bundle;

/**
 * What came of bringing a bundle in.
 *
 * @param rows of the bundle about people, whether they were here already or not
 * @param strange facts of kinds that this Prawf does not know
 * @param renumbered whether the facts got new positions
 */
public record BundleResult(int people, long rows, long strange, boolean renumbered, String pace) {}
