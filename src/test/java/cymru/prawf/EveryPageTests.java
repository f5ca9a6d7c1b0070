package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cymru.prawf.PageSamples.Sample;
import cymru.prawf.access.Role;
import cymru.prawf.web.Problems;
import cymru.prawf.web.SecurityHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What holds for every page there is. A new route is found here by itself; one with more in its address than a CRN needs a
 * {@link PageSamples} in its module.
 */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTests {

    /** Whoever works on some pages need not wait for all: {@code -Dprawf.pages=/cases/{crn}/orders}. */
    private static final String ONLY = System.getProperty("prawf.pages", "");

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    SampleCase sampleCase;

    @Autowired
    List<PageSamples> samples;

    private final Map<Role, Tab> tabs = new EnumMap<>(Role.class);

    @AfterAll
    void closeTabs() {
        tabs.values().forEach(Tab::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void signedOutEveryPageLeadsToSignIn(Route route) {
        for (var address : addresses(route)) {
            var answer = browser.get().uri(address).exchange();
            if (route.openToAll()) {
                assertThat(answer.getResponse().getStatus()).as(address).isLessThan(400);
            } else {
                assertThat(answer).as(address).hasStatus3xxRedirection();
                assertThat(answer.getResponse().getRedirectedUrl()).as(address).endsWith("/sign-in");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesBehindTheDoor")
    void everyPageOpensForItsRolesAndForNobodyElse(Route route) {
        assertThat(route.roles()).as("roles of " + route).isNotEmpty();
        for (var address : addresses(route)) {
            for (var role : Role.values()) {
                var status = as(role, address).getResponse().getStatus();
                if (route.roles().contains(role)) {
                    assertThat(status).as("%s as %s", address, role).isLessThan(400);
                } else {
                    assertThat(status).as("%s as %s", address, role).isEqualTo(403);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesOfACase")
    void noPageOpensForACaseThatIsNotThere(Route route) {
        for (var address : addresses(route)) {
            for (var crn : List.of("X999999", "not-a-crn", "%27")) {
                var elsewhere = address.replaceFirst("(?<=^/cases/)[^/?]+", crn);
                assertThat(as(first(route), elsewhere)).as(elsewhere).hasStatus(404);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everyPageIsForEverybodyAtEveryWidth(Route route) {
        for (var address : addresses(route)) {
            if (!isPage(route, address)) {
                continue; // a file, or nothing to look at
            }
            var tab = route.openToAll() ? nobody() : tab(first(route));
            var response = tab.open(address);
            assertThat(response.status()).as(address).isEqualTo(200);
            assertThat(tab.faults(name(address))).as(address).isEmpty();
            assertThat(response.headerValue("content-security-policy"))
                    .as(address)
                    .isEqualTo(SecurityHeaders.CONTENT_SECURITY_POLICY);
            assertThat(response.headerValue("cache-control")).as(address).contains("no-store");
            if (route.openToAll()) {
                tab.close();
            }
        }
    }

    Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("cymru.prawf"))
                .filter(each ->
                        !ErrorController.class.isAssignableFrom(each.getValue().getBeanType()))
                .filter(each -> {
                    var methods = each.getKey().getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(each ->
                        each.getKey().getPatternValues().stream().map(pattern -> new Route(pattern, each.getValue())))
                .filter(route -> !Problems.areFor(route.pattern())) // EveryApiMethodTests looks at those
                .filter(route -> route.pattern().startsWith(ONLY))
                .sorted(Comparator.comparing(Route::pattern));
    }

    Stream<Route> routesBehindTheDoor() {
        return routes().filter(route -> !route.openToAll());
    }

    Stream<Route> routesOfACase() {
        return routes().filter(Route::ofACase);
    }

    private List<String> addresses(Route route) {
        sampleCase.somebody(Role.RESPONSIBLE_OFFICER);
        var addresses = new ArrayList<String>();
        for (var module : samples) {
            module.samples().stream()
                    .filter(sample -> sample.route().equals(route.pattern()))
                    .map(Sample::address)
                    .forEach(addresses::add);
        }
        if (addresses.isEmpty()) {
            addresses.add(route.pattern().replace("{crn}", SampleCase.CRN.value()));
        }
        assertThat(addresses)
                .as("the samples of %s: write a PageSamples that knows an address there", route)
                .noneMatch(address -> address.contains("{"));
        return addresses;
    }

    /** A responsible officer where they may: most pages are theirs. */
    private static Role first(Route route) {
        return route.roles().iterator().next();
    }

    private MvcTestResult as(Role role, String address) {
        var person = sampleCase.somebody(role);
        return browser.get()
                .uri(URI.create(address))
                .with(authentication(new TestingAuthenticationToken(person, null, "ROLE_" + role)))
                .exchange();
    }

    private Tab tab(Role role) {
        return tabs.computeIfAbsent(
                role, _ -> Tab.on(port).signIn(sampleCase.somebody(role).userName(), SampleCase.PASSWORD));
    }

    private Tab nobody() {
        return Tab.on(port);
    }

    private boolean isPage(Route route, String address) {
        var answer = route.openToAll() ? browser.get().uri(address).exchange() : as(first(route), address);
        var type = answer.getResponse().getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static String name(String address) {
        return address.equals("/") ? "root" : address.substring(1).replaceAll("\\W+", "-");
    }
}
