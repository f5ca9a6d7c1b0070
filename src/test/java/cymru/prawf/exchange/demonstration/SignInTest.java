package cymru.prawf.exchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.access.DemonstrationSignIns;
import cymru.prawf.access.web.SignInPage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void everySignInOfTheDemonstrationIsShownOnThePageAndInTheTerminal() {
        var opened = Arrays.stream(SignIn.values()).map(SignIn::userName).toList();
        assertThat(DemonstrationSignIns.ALL)
                .extracting(SignInPage.Demonstration::userName)
                .containsExactlyElementsOf(opened);
        assertThat(DemonstrationSignIns.table())
                .contains(opened)
                .contains(DemonstrationSignIns.PASSWORD)
                .contains("\n  officer        a responsible officer in Newport\n");
    }
}
