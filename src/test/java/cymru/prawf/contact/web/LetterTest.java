package cymru.prawf.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.web.Letter.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @EnumSource
    void noLanguageHasAnEmptyLine(Language language) {
        assertThat(language.words().keySet())
                .allSatisfy(key ->
                        assertThat(language.words().getString(key)).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameGaps() {
        var english = Language.ENGLISH.words();
        var welsh = Language.WELSH.words();
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(gaps(welsh.getString(key))).isEqualTo(gaps(english.getString(key))));
    }

    @Test
    void welshIsNotEnglish() {
        assertThat(Language.WELSH.words().keySet())
                .noneMatch(key -> Language.WELSH
                        .words()
                        .getString(key)
                        .equals(Language.ENGLISH.words().getString(key)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAWord(AppointmentType type) {
        assertThat(Language.WELSH.words().containsKey("type." + type.name())).isTrue();
    }

    private static String gaps(String line) {
        return GAP.matcher(line)
                .results()
                .map(each -> each.group())
                .sorted()
                .toList()
                .toString();
    }
}
