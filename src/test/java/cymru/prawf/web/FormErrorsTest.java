package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormErrorsTest {

    @Test
    void errorsStandInTheOrderOfThePage() {
        var errors = FormErrors.none()
                .require(false, "result", "Select what happened")
                .require(true, "place", "Select where")
                .require(false, "account", "Enter the account");
        assertThat(errors.byField().keySet()).containsExactly("result", "account");
        assertThat(errors.any()).isTrue();
    }

    @Test
    void theFirstThingWrongWithAFieldIsTheOneToSay() {
        var errors = FormErrors.of("born", "Enter the date of birth").with("born", "Date of birth must be in the past");
        assertThat(errors.on("born")).isEqualTo("Enter the date of birth");
    }

    @Test
    void nothingWrongIsNoError() {
        assertThat(FormErrors.none().with("born", null).any()).isFalse();
        assertThat(FormErrors.none().on("born")).isNull();
    }
}
