package cymru.prawf.exchange.events.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.exchange.events.Subscription;
import cymru.prawf.exchange.events.SubscriptionHistory;
import cymru.prawf.exchange.events.Subscriptions;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Upto;
import cymru.prawf.record.Written;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/admin/subscriptions/{id}")
class SubscriptionController {

    private static final String HERE = "redirect:/admin/subscriptions/{id}";

    private final Subscriptions subscriptions;
    private final SubscriptionHistory history;
    private final Written written;
    private final Standings standings;

    SubscriptionController(
            Subscriptions subscriptions, SubscriptionHistory history, Written written, Standings standings) {
        this.subscriptions = subscriptions;
        this.history = history;
        this.written = written;
        this.standings = standings;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        var subscription = subscriptions.get(id);
        return page(subscription, subscription.headings(), "", FormErrors.none());
    }

    @PostMapping("/choice")
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<Heading> headings,
            SignedIn me,
            RedirectAttributes redirect) {
        var subscription = subscriptions.get(id);
        if (headings.isEmpty()) {
            return page(subscription, headings, "", FormErrors.of("headings", SubscriptionForm.NOTHING_CHOSEN));
        }
        subscriptions.choose(id, headings, me.userName());
        Saved.say(redirect, "Saved. It holds for what is sent from now on");
        return new ModelAndView(HERE);
    }

    @PostMapping("/pause")
    String pause(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        subscriptions.pause(id, me.userName());
        Saved.say(redirect, "Paused. What is recorded meanwhile is sent when it goes on");
        return HERE;
    }

    @PostMapping("/go-on")
    String goOn(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        subscriptions.goOn(id, me.userName());
        Saved.say(redirect, "It goes on in a few seconds");
        return HERE;
    }

    @PostMapping("/ending")
    String end(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        if (!standings.of(subscriptions.get(id)).canEnd()) {
            throw new RuleBroken("It comes from the settings: take it out of them before you end it");
        }
        subscriptions.end(id, me.userName());
        Saved.say(redirect, "The subscription has ended");
        return "redirect:/admin/subscriptions";
    }

    @PostMapping("/replay")
    ModelAndView replay(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String after,
            SignedIn me,
            RedirectAttributes redirect) {
        var subscription = subscriptions.get(id);
        var from = from(after.strip());
        if (from.isEmpty()) {
            return page(
                    subscription,
                    subscription.headings(),
                    after,
                    FormErrors.of("after", "Enter a position that was sent, like 48213, or 0 for everything"));
        }
        subscriptions.replay(id, from.get(), me.userName());
        Saved.say(
                redirect,
                "%s is sent everything after position %s again".formatted(subscription.name(), after.strip()));
        return new ModelAndView(HERE);
    }

    private Optional<Upto> from(String after) {
        if (after.equals("0")) {
            return Optional.of(Upto.NOTHING);
        }
        return after.matches("\\d{1,18}") ? written.upto(Long.parseLong(after)) : Optional.empty();
    }

    private ModelAndView page(Subscription subscription, Set<Heading> headings, String after, FormErrors errors) {
        var standing = standings.of(subscription);
        var page = new SubscriptionPage(standing, history.of(subscription.id()), headings, after, errors);
        return new ModelAndView(
                "exchange/subscription", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
