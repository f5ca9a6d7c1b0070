package cymru.prawf.policy.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import java.util.Objects;
import java.util.Set;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the pages of operating models. */
record ModelBrowser(MockMvcTester browser, SignedIn person) {

    static ModelBrowser of(MockMvcTester browser, String userName, Role role) {
        return new ModelBrowser(browser, new SignedIn(userName, userName, null, Set.of(role)));
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedInAs.person(person)).exchange();
    }

    MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(SignedInAs.person(person));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult bring(String onceAs, byte[] dmn, byte[] yaml) {
        return browser.post()
                .uri("/operating-models/import")
                .multipart()
                .file(new MockMultipartFile("dmn", "model.dmn", "application/xml", dmn))
                .file(new MockMultipartFile("yaml", "model.yaml", "application/yaml", yaml))
                .param("onceAs", onceAs)
                .with(csrf())
                .with(SignedInAs.person(person))
                .exchange();
    }

    /** The address that an answer leads to, without the place on the page. */
    static String where(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll("#.*", "");
    }
}
