package cymru.prawf.access.web;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Allowed;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Saved;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/admin/limited-access")
class LimitationsController {

    private static final String HERE = "/admin/limited-access";

    private final LimitedAccess limited;
    private final Accounts accounts;

    LimitationsController(LimitedAccess limited, Accounts accounts) {
        this.limited = limited;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return page(q, page, LimitationForm.BLANK, FormErrors.none());
    }

    @PostMapping
    ModelAndView limit(LimitationForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(name -> accounts.find(name).isPresent());
        if (errors.any()) {
            return page("", 1, form, errors);
        }
        var crn = new Crn(form.crn());
        limited.limit(crn, requireNonNull(form.kind()), form.names(), form.reason(), me.userName());
        Saved.say(redirect, "The record %s is limited".formatted(crn));
        return new ModelAndView("redirect:" + HERE);
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        limited.end(id, me.userName());
        Saved.say(redirect, "The limitation has ended");
        return new ModelAndView("redirect:" + HERE);
    }

    private ModelAndView page(String q, int page, LimitationForm form, FormErrors errors) {
        var crn = Crn.looksRight(q) ? new Crn(q) : null;
        int total = limited.countInForce(crn);
        var path =
                UriComponentsBuilder.fromPath(HERE).queryParam("q", q).encode().build();
        var paging = Paging.of(page, total, path.toUriString());
        var shown =
                new LimitationsPage(limited.inForce(crn, Paging.ROWS, paging.offset()), total, q, paging, form, errors);
        return new ModelAndView("access/limitations", Map.of("page", shown), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
