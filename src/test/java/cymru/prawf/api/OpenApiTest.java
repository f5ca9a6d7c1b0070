package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PrawfTest
class OpenApiTest {

    static final Path CHECKED_IN = Path.of("docs/openapi.json");

    @Autowired
    MockMvcTester browser;

    /** Written again with {@code mvn test -Dtest=OpenApiTest -Dprawf.draw=true}. */
    @Test
    void theDescriptionInTheDocumentsIsThatOfTheCode() throws IOException {
        if (Boolean.getBoolean("prawf.draw")) {
            Files.writeString(CHECKED_IN, served());
        }
        assertThat(Files.readString(CHECKED_IN))
                .as("The API has changed. If that was meant, write %s again and look at the difference", CHECKED_IN)
                .isEqualTo(served());
    }

    @Test
    void theDescriptionIsValidOpenApi31() {
        var read = new OpenAPIV3Parser().readContents(served(), null, new ParseOptions());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getPaths()).containsKeys("/api/search", "/api/cases/{crn}/record");
    }

    private String served() {
        var answer = browser.get().uri("/api/openapi").exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8) + "\n";
    }
}
