package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Subscription;
import cymru.prawf.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is sent facts and how far each has come, who was, and a form to add another.
 *
 * @param secret of the one just added, to be shown this once
 */
public record SubscriptionsPage(
        List<Standing> subscriptions,
        List<Subscription> ended,
        @Nullable String secret,
        SubscriptionForm form,
        FormErrors errors) {}
