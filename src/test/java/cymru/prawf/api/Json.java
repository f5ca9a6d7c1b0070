package cymru.prawf.api;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an answer says at a path. */
final class Json {

    private Json() {}

    static List<String> strings(MvcTestResult answer, String path) {
        try {
            Object found = JsonPath.read(answer.getResponse().getContentAsString(), path);
            return found instanceof List<?> all
                    ? all.stream().map(String::valueOf).toList()
                    : List.of("" + found);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String string(MvcTestResult answer, String path) {
        return strings(answer, path).getFirst();
    }
}
