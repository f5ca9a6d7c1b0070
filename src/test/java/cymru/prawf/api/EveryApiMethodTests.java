package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cymru.prawf.PrawfTest;
import cymru.prawf.SampleCase;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.web.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every method of the API; a new one is found here by itself. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryApiMethodTests {

    private static final String SOME_ID = "7d1f7a3e-6c5b-4a55-9c9e-2f5a3c1d9b10";

    /** A method and an address where it answers, though there need be nothing there. */
    record Method(HttpMethod verb, String address, HandlerMethod handler) {

        Scope scope() {
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Scoped.class);
            var scoped = onMethod != null
                    ? onMethod
                    : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Scoped.class);
            assertThat(scoped).as("the scope of " + this).isNotNull();
            return scoped.value();
        }

        boolean ofACase() {
            return address.startsWith("/api/cases/");
        }

        @Override
        public String toString() {
            return verb + " " + address;
        }
    }

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    @Autowired
    SampleCase sampleCase;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void nobodyGetsInWithoutAToken(Method method) {
        assertThat(browser.method(method.verb()).uri(method.address()))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("WWW-Authenticate");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void beingSignedInToThePagesDoesNotHelp(Method method) {
        var person = sampleCase.somebody(Role.RESPONSIBLE_OFFICER);
        assertThat(browser.method(method.verb())
                        .uri(method.address())
                        .with(authentication(new TestingAuthenticationToken(person, null, "ROLE_RESPONSIBLE_OFFICER"))))
                .hasStatus(403);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void aTokenForEverythingElseDoesNotHelpEither(Method method) {
        var others = Stream.of(Scope.values())
                .filter(scope -> scope != method.scope())
                .toArray(Scope[]::new);
        assertThat(browser.method(method.verb())
                        .uri(method.address())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(programs.officers(others)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("urn:prawf:not-allowed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsOfACase")
    void peopleOfFiguresOpenNoCase(Method method) {
        assertThat(browser.method(method.verb())
                        .uri(method.address())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(programs.in(Role.ANALYST, Scope.values())))
                .hasStatus(403);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsOfACase")
    void thereIsNothingOfACaseThatIsNotThere(Method method) {
        for (var crn : new String[] {"X999999", "not-a-crn"}) {
            assertThat(browser.method(method.verb())
                            .uri(method.address().replace(SampleCase.CRN.value(), crn))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}")
                            .with(programs.officers(Scope.values())))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("title")
                    .asString()
                    .startsWith("There is no case");
        }
    }

    Stream<Method> methods() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("cymru.prawf"))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(Problems::areFor)
                        .flatMap(pattern -> each.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb -> new Method(verb.asHttpMethod(), address(pattern), each.getValue()))));
    }

    Stream<Method> methodsOfACase() {
        return methods().filter(Method::ofACase);
    }

    private static String address(String pattern) {
        return pattern.replace("{crn}", SampleCase.CRN.value()).replace("{id}", SOME_ID);
    }
}
