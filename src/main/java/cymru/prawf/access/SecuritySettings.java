package cymru.prawf.access;

import cymru.prawf.web.SecurityHeaders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** The door of the whole program: everything but the sign-in page and the stylesheets needs somebody signed in. */
@Configuration
class SecuritySettings {

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            OrganisationSignIn organisationSignIn,
            SignInRefused refused,
            ObjectProvider<ClientRegistrationRepository> providers) {
        http.authenticationProvider(passwordSignIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/signed-out", "/assets/**", "/favicon.ico", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("userName")
                        .defaultSuccessUrl("/")
                        .failureHandler(refused))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(SecurityHeaders.CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(SecurityHeaders.PERMISSIONS_POLICY))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .failureHandler(refused)
                    .userInfoEndpoint(user -> user.oidcUserService(organisationSignIn)));
        }
        return http.build();
    }

    /** Two pages opened at once may both keep something new in the session. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer whatIsKeptLastStays() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** A page need not wait until it is on the disk when somebody was here last: a database that dies forgets half a second of it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> nobodyWaitsForWhenTheyWereHere() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update %TABLE_NAME%
                   set session_id = ?, last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
                 where primary_id = ? and set_config('synchronous_commit', 'off', true) = 'off'
                """);
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
