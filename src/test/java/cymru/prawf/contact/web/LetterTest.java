package cymru.prawf.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAWord(AppointmentType type) {
        assertThat(Language.WELSH.words("contact.letter").containsKey("type." + type.name()))
                .isTrue();
    }
}
