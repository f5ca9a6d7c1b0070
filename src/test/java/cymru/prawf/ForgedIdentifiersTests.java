package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.api.Programs;
import cymru.prawf.web.Problems;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever makes up identifiers finds nothing and breaks nothing, at whatever address: {@code -Dprawf.forged=10000} for more. */
@PrawfTest
class ForgedIdentifiersTests {

    private static final int HOW_MANY = Integer.getInteger("prawf.forged", 600);

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final Random random = new Random(2016);
    private final Map<Role, RequestPostProcessor> programs = new EnumMap<>(Role.class);

    /** An address with something to forge in it, and how it is called. */
    private record Target(HttpMethod verb, Route route) {}

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs tokens;

    @Autowired
    SampleCase sampleCase;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void nothingIsThere() {
        var targets = targets();
        var opened = new TreeMap<String, Integer>();
        for (int n = 0; n < HOW_MANY; n++) {
            var target = targets.get(n % targets.size());
            var address = forged(target.route().pattern());
            var status = status(target, address);
            if (status < 400 || status >= 500) {
                opened.put(target.verb() + " " + address, status);
            }
        }
        assertThat(opened).isEmpty();
    }

    /** What comes of it; of a page that only leads to another, what comes of that. */
    private int status(Target target, String address) {
        var answer = browser.method(target.verb())
                .uri(URI.create(address))
                .contentType(
                        Problems.areFor(address) ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
                .content(Problems.areFor(address) ? "{}" : "")
                .with(csrf())
                .with(somebody(target.route(), address))
                .exchange()
                .getResponse();
        var next = answer.getRedirectedUrl();
        return next == null || target.verb() != HttpMethod.GET ? answer.getStatus() : status(target, next);
    }

    private List<Target> targets() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("cymru.prawf"))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(pattern -> VARIABLE.matcher(pattern).find())
                        .flatMap(pattern -> each.getKey().getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(verb -> new Target(verb, new Route(pattern, each.getValue())))))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Half of what is asked of a case is asked of one that is there, where something else can be forged. */
    private String forged(String pattern) {
        var real = random.nextBoolean() && VARIABLE.matcher(pattern).results().count() > 1;
        return VARIABLE.matcher(real ? pattern.replace("{crn}", SampleCase.CRN.value()) : pattern)
                .replaceAll(_ -> Matcher.quoteReplacement(URLEncoder.encode(identifier(), StandardCharsets.UTF_8)));
    }

    private String identifier() {
        return switch (random.nextInt(8)) {
            case 0 -> "Z%06d".formatted(random.nextInt(1_000_000));
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 2 -> String.valueOf(random.nextLong());
            case 3 -> SampleCase.CRN + "0";
            case 4 -> "' or 1=1 --";
            case 5 -> "\u0130\u017f\u0000".substring(0, 1 + random.nextInt(2)) + random.nextInt(1_000);
            case 6 -> "9".repeat(1 + random.nextInt(400));
            default -> "x".repeat(1 + random.nextInt(60)) + "<b>";
        };
    }

    private RequestPostProcessor somebody(Route route, String address) {
        var role = route.roles().stream().findFirst().orElse(Role.RESPONSIBLE_OFFICER);
        return Problems.areFor(address)
                ? programs.computeIfAbsent(role, each -> tokens.in(each, Scope.values()))
                : SignedInAs.person(sampleCase.somebody(role));
    }
}
