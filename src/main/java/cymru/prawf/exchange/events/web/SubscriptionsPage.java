package cymru.prawf.exchange.events.web;

import cymru.prawf.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is sent facts, how far each has come, and a form to add another.
 *
 * @param secret of the one just added, to be shown this once
 */
public record SubscriptionsPage(
        List<Standing> subscriptions, @Nullable String secret, SubscriptionForm form, FormErrors errors) {}
