package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter to the public of Wales says the same in both its languages. */
class LettersTest {

    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"contact.letter", "supervision.letter"})
    void bothLanguagesSayTheSameThingsWithTheSameGaps(String letter) {
        var english = Language.ENGLISH.words(letter);
        var welsh = Language.WELSH.words(letter);
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(gaps(welsh, key)).isEqualTo(gaps(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact.letter", "supervision.letter"})
    void noLineIsEmptyAndWelshIsNotEnglish(String letter) {
        var english = Language.ENGLISH.words(letter);
        var welsh = Language.WELSH.words(letter);
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(welsh.getString(key)).as(key).isNotBlank().isNotEqualTo(english.getString(key));
        });
    }

    private static String gaps(ResourceBundle words, String key) {
        return GAP.matcher(words.getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList()
                .toString();
    }
}
