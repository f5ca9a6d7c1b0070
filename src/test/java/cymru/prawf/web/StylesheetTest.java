package cymru.prawf.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {

    final Assets assets = new Assets("5.14.0", "7.1.0");

    @ParameterizedTest
    @ValueSource(strings = {"govuk.css", "moj.css"})
    void nothingReservedForGovUkIsLeft(String name) {
        assertThat(css(name).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("@font-face", "gds transport", "woff", "crest", "crown", "logotype", "/assets/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"govuk.css", "moj.css"})
    void everyImageAStylesheetNamesIsServed(String name) {
        var image = java.util.regex.Pattern.compile("url\\(([^)]*)\\)").matcher(css(name));
        while (image.find()) {
            assertThat(assets.at(assets.path() + "/" + image.group(1)))
                    .as(image.group(1))
                    .isNotNull();
        }
    }

    @Test
    void navigationIsInOurColourAndTheRestStaysAsItWas() {
        var css = new Stylesheet(
                "a{color:#1d70b8}.govuk-service-navigation__link{color:#1D70B8}@media print{.x-navigation{border-color:#1d70b8}}"
                        + "@font-face{font-family:GDS Transport;src:url(/assets/fonts/x.woff2)}p{font-family:GDS Transport,arial,sans-serif}");
        assertThat(css.forPrawf().css())
                .isEqualTo(
                        "a{color:#1d70b8}.govuk-service-navigation__link{color:#0f4c4c}@media print"
                                + "{.x-navigation{border-color:#0f4c4c}}p{font-family:\"Helvetica Neue\",Helvetica,Arial,sans-serif}");
    }

    @Test
    void nothingIsServedThatIsNotListed() {
        assertThat(assets.at(assets.path() + "/../application.yaml")).isNull();
        assertThat(assets.at(assets.path() + "/govuk-crest.svg")).isNull();
        assertThat(assets.at("/assets/000000000000/govuk.css")).isNull();
    }

    private String css(String name) {
        var asset = requireNonNull(assets.at(assets.path() + "/" + name));
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }
}
