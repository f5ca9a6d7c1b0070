package cymru.prawf.exchange.bundle;

/**
 * What came of bringing a bundle in.
 *
 * @param strange facts of kinds that this Prawf does not know
 */
record BundleResult(int people, long strange, Arrival arrival, String pace) {}
