package subrosa.site;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Sign-in: HTTP Basic for programs, which never get a redirect or a session; a form and a session for people. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

    /** Nothing comes from elsewhere, and no script stands in a page. form-js sets styles from script, which the policy allows. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        var signInFirst = new ProblemEntryPoint();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(signInFirst))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signInFirst).accessDeniedHandler(signInFirst))
                // A page of the same site calls the API with its session and its token; a program with its password and
                // neither.
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> request.getHeader("Authorization") != null))
                // A program that is told to sign in comes back by itself; nothing is kept for it.
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/vendor/**",
                                "/subrosa.css",
                                "/form-words.js",
                                "/task.js",
                                "/icon.svg",
                                "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/", true).permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    @Bean
    AuthenticationProvider accountsOfTheEngine(Accounts accounts) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication given) {
                var reader = accounts.signIn(given.getName(), String.valueOf(given.getCredentials()))
                        .orElseThrow(() -> new BadCredentialsException("Account or password is wrong."));
                var token =
                        new UsernamePasswordAuthenticationToken(reader.account(), null, authorities(reader.roles()));
                token.setDetails(given.getDetails());
                return token;
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }

    private static List<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
    }
}
