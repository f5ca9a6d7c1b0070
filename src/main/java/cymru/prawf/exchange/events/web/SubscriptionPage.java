package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Deed;
import cymru.prawf.web.FormErrors;
import java.util.List;

/**
 * One subscription, what an administrator can do with it, and what was done.
 *
 * @param after the position after which everything is to be sent again, as it was typed
 */
public record SubscriptionPage(Standing standing, List<Deed> history, String after, FormErrors errors) {}
