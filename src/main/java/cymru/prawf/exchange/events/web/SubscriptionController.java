package cymru.prawf.exchange.events.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.exchange.events.SubscriptionHistory;
import cymru.prawf.exchange.events.Subscriptions;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Upto;
import cymru.prawf.record.Written;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.util.Map;
import java.util.Optional;
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
        return page(id, "", FormErrors.none());
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
        var name = subscriptions.get(id).name();
        var from = from(after.strip());
        if (from.isEmpty()) {
            return page(
                    id,
                    after,
                    FormErrors.of("after", "Enter a position that was sent, like 48213, or 0 for everything"));
        }
        subscriptions.replay(id, from.get(), me.userName());
        Saved.say(redirect, "%s is sent everything after position %s again".formatted(name, after.strip()));
        return new ModelAndView(HERE);
    }

    private Optional<Upto> from(String after) {
        if (after.equals("0")) {
            return Optional.of(Upto.NOTHING);
        }
        return after.matches("\\d{1,18}") ? written.upto(Long.parseLong(after)) : Optional.empty();
    }

    private ModelAndView page(UUID id, String after, FormErrors errors) {
        var page = new SubscriptionPage(standings.of(subscriptions.get(id)), history.of(id), after, errors);
        return new ModelAndView(
                "exchange/subscription", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
