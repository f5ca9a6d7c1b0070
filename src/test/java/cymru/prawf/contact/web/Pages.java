package cymru.prawf.contact.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.access.SignedIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a browser does with pages: opens them and sends their forms. */
final class Pages {

    private Pages() {}

    static MvcTestResult open(MockMvcTester browser, SignedIn who, String path) {
        return browser.get().uri(path).with(Newport.as(who)).exchange();
    }

    /** Fields as {@code name=value}. */
    static MvcTestResult send(MockMvcTester browser, SignedIn who, String path, String... fields) {
        var request = browser.post().uri(path).with(Newport.as(who)).with(csrf());
        for (var field : fields) {
            request = request.param(field.split("=", 2)[0], field.split("=", 2)[1]);
        }
        return request.exchange();
    }
}
