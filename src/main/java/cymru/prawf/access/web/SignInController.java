package cymru.prawf.access.web;

import cymru.prawf.access.DemonstrationSignIns;
import cymru.prawf.access.OpenToAll;
import cymru.prawf.access.SignInRefused;
import cymru.prawf.access.SignedIn;
import cymru.prawf.web.FormErrors;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAll
class SignInController {

    private final SignInRefused refused;
    private final List<SignInPage.Provider> providers;
    private final boolean demonstration;

    SignInController(
            SignInRefused refused,
            ObjectProvider<InMemoryClientRegistrationRepository> registrations,
            @Value("${prawf.demonstration:false}") boolean demonstration) {
        this.refused = refused;
        this.demonstration = demonstration;
        var known = registrations.getIfAvailable();
        this.providers = known == null
                ? List.of()
                : StreamSupport.stream(known.spliterator(), false)
                        .map(SignInController::provider)
                        .toList();
    }

    @GetMapping("/sign-in")
    String ask(
            @RequestParam(name = "refused", required = false) @Nullable String again,
            Model model,
            HttpSession session) {
        if (SignedIn.current().isPresent()) {
            return "redirect:/";
        }
        var userName = again == null ? "" : refused.userName(session);
        var errors = again == null ? FormErrors.none() : FormErrors.of("userName", refused.reason(session));
        model.addAttribute(
                "page",
                new SignInPage(
                        userName,
                        errors,
                        providers,
                        demonstration ? DemonstrationSignIns.ALL : List.of(),
                        DemonstrationSignIns.PASSWORD));
        return "access/sign-in";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "access/signed-out";
    }

    private static SignInPage.Provider provider(ClientRegistration registration) {
        return new SignInPage.Provider(
                registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
    }
}
