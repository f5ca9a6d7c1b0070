package cymru.prawf.access;

import cymru.prawf.web.Problem;
import cymru.prawf.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** The door of the API: a token with every request, and no session, so that no browser can be made to ask in anybody's name. */
@Configuration
class ApiDoor {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final Problems problems;

    ApiDoor(
            Problems problems,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences:}") String audiences) {
        this.problems = problems;
        if (!issuer.isEmpty() && audiences.isEmpty()) {
            throw new IllegalStateException(
                    "Say for whom the provider's tokens are meant, or those for other programs would work here:"
                            + " set spring.security.oauth2.resourceserver.jwt.audiences");
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiSignIn signIn) {
        AuthenticationEntryPoint refuse = this::refuse;
        return http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/openapi", "/api/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> anonymous.principal("nobody"))
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationManagerResolver(_ -> signIn).authenticationEntryPoint(refuse))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refuse))
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        challenge.commence(request, response, refused);
        problems.write(
                Problem.of(
                        response.getStatus(),
                        "token-needed",
                        request.getHeader("Authorization") == null
                                ? "This needs a token"
                                : "The token does not work: it is not one of ours, has expired or was revoked",
                        "Send one as Authorization: Bearer. Whoever runs Prawf makes one with bin/prawf token."),
                response);
    }
}
