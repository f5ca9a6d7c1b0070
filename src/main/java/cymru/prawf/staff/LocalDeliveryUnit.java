package cymru.prawf.staff;

import cymru.prawf.kernel.Period;

/** An operational unit of a provider under one head, usually of the extent of a police area or a few local authorities. */
public record LocalDeliveryUnit(String code, String name, String provider, Period valid) {}
