package cymru.prawf.supervision;

import cymru.prawf.policy.Channel;
import java.time.LocalDate;

/**
 * A contact with the person that took place, booked or not.
 *
 * @param inSupervision whether it counts towards the frequency of contact: not the delivery of an intervention, not a message
 */
record Contacted(LocalDate on, Channel channel, boolean inSupervision, long fact) {}
