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
import org.jspecify.annotations.Nullable;
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
    ModelAndView list(@RequestParam @Nullable Crn crn, @RequestParam(defaultValue = "1") int page) {
        return page(crn, page, LimitationForm.BLANK, FormErrors.none());
    }

    @PostMapping("/look")
    ModelAndView look(@RequestParam String q) {
        if (q.isBlank()) {
            return new ModelAndView("redirect:" + HERE);
        }
        return Crn.looksRight(q)
                ? new ModelAndView("redirect:" + path(new Crn(q)))
                : page(null, 1, LimitationForm.BLANK, FormErrors.of("q", "Enter a CRN, like X320741"));
    }

    @PostMapping
    ModelAndView limit(LimitationForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(name -> accounts.find(name).isPresent());
        if (errors.any()) {
            return page(null, 1, form, errors);
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

    private static String path(@Nullable Crn crn) {
        return crn == null ? HERE : HERE + "?crn=" + crn;
    }

    private ModelAndView page(@Nullable Crn crn, int page, LimitationForm form, FormErrors errors) {
        int total = limited.countInForce(crn);
        var paging = Paging.of(page, total, path(crn));
        var shown = new LimitationsPage(
                limited.inForce(crn, Paging.ROWS, paging.offset()), total, crn, paging, form, errors);
        return new ModelAndView("access/limitations", Map.of("page", shown), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
