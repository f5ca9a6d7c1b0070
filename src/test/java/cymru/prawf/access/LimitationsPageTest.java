package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.kernel.StaffCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class LimitationsPageTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void aLimitedRecordIsLookedForByItsCrn() {
        assertThat(look(" x320741 ")).hasRedirectedUrl("/admin/limited-access?crn=X320741");
    }

    @Test
    void aNameIsAskedForAgainAndComesIntoNoAddress() {
        assertThat(look("Rhys Morgan")).hasStatus(422).bodyText().contains("Enter a CRN, like X320741");
    }

    private MvcTestResult look(String typed) {
        return browser.post()
                .uri("/admin/limited-access/look")
                .param("q", typed)
                .with(csrf())
                .with(SignedInAs.officer(new StaffCode("LIMADM"), Role.ADMINISTRATOR))
                .exchange();
    }
}
