package cymru.prawf.staff;

import cymru.prawf.kernel.Period;

/** A grouping of offices and teams within a local delivery unit, over a period. */
public record Cluster(String code, String name, String localDeliveryUnit, Period valid) {}
