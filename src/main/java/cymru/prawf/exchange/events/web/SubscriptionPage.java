package cymru.prawf.exchange.events.web;

import cymru.prawf.web.FormErrors;

/**
 * One subscription, and what an administrator can do with it.
 *
 * @param after the position after which everything is to be sent again, as it was typed
 */
public record SubscriptionPage(Standing standing, String after, FormErrors errors) {}
