package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where somebody who is signed in sends forms and opens pages. */
record Desk(MockMvcTester browser, RequestPostProcessor who) {

    /** Sends a form; its fields are names and values in turn. */
    MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(who).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    /** The text of a page that opens. */
    String page(String address) {
        var answer = browser.get().uri(URI.create(address)).with(who).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
