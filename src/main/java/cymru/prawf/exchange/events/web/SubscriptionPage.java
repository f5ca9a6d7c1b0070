package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Deed;
import cymru.prawf.record.Heading;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.Set;

/**
 * One subscription, what an administrator can do with it, and what was done.
 *
 * @param headings what is to be sent, as it was chosen
 * @param after the position after which everything is to be sent again, as it was typed
 */
public record SubscriptionPage(
        Standing standing, List<Deed> history, Set<Heading> headings, String after, FormErrors errors) {}
