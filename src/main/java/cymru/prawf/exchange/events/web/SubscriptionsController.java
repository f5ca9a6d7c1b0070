package cymru.prawf.exchange.events.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.exchange.events.Addresses;
import cymru.prawf.exchange.events.Signatures;
import cymru.prawf.exchange.events.Subscriptions;
import cymru.prawf.record.Upto;
import cymru.prawf.record.Written;
import cymru.prawf.web.FormErrors;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/admin/subscriptions")
class SubscriptionsController {

    private final Subscriptions subscriptions;
    private final Addresses addresses;
    private final Signatures signatures;
    private final Written written;
    private final Standings standings;

    SubscriptionsController(
            Subscriptions subscriptions,
            Addresses addresses,
            Signatures signatures,
            Written written,
            Standings standings) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.signatures = signatures;
        this.written = written;
        this.standings = standings;
    }

    @GetMapping
    ModelAndView list() {
        return page(SubscriptionForm.blank(), FormErrors.none(), null);
    }

    /** The secret is on the answer itself and nowhere else: it is not kept until the next page. Who clicks twice sees it twice. */
    @PostMapping
    ModelAndView add(SubscriptionForm form, SignedIn me) {
        var errors = form.errors(addresses);
        var id = form.id();
        if (!errors.any()) {
            var upto = form.fromTheBeginning() ? Upto.NOTHING : written.now();
            var added = subscriptions.add(
                    id, form.name(), URI.create(form.address()), form.headings(), upto, me.userName());
            errors = errors.require(added, "address", "Facts are sent to this address already");
        }
        return errors.any() ? page(form, errors, null) : page(SubscriptionForm.blank(), errors, signatures.secret(id));
    }

    private ModelAndView page(SubscriptionForm form, FormErrors errors, @Nullable String secret) {
        var all = subscriptions.all().stream().map(standings::of).toList();
        var page = new SubscriptionsPage(all, subscriptions.ended(), secret, form, errors);
        return new ModelAndView(
                "exchange/subscriptions", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
