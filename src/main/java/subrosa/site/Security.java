package subrosa.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import subrosa.engine.Accounts;

/** The doors: programs never get a redirect or a session, people get both. How they sign in is {@link SignIn}'s. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

    /** Nothing comes from elsewhere, and no script stands in a page. form-js sets styles from script, which the policy allows. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

    /** What a browser keeps of the house when somebody leaves: nothing, drafts included. */
    private static final StaticHeadersWriter FORGET =
            new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");

    /** What all pages are made with, the one for signing in too. It says nothing, so a browser may keep it, and asks whether it is still current. */
    @Bean
    @Order(0)
    SecurityFilterChain looks(HttpSecurity http, SignIn signIn) throws Exception {
        return headers(http, signIn)
                .securityMatcher("/vendor/**", "/subrosa.css", "/form-words.js", "/task.js", "/icon.svg")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignIn signIn, Accounts accounts, IdentitySettings settings)
            throws Exception {
        var signInFirst = new ProblemEntryPoint(signIn.challenge());
        signIn.ofPrograms(http, signInFirst);
        return headers(http, signIn)
                .securityMatcher("/api/**", "/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new ReaderOfRequest(accounts, settings.sessionAtMost()), AuthorizationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signInFirst).accessDeniedHandler(signInFirst))
                // A page of the same site calls the API with its session and its token; a program with its own proof
                // and neither.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Security::bringsProof))
                // A program that is told to sign in comes back by itself; nothing is kept for it.
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    /** Whoever asks there is a program, and gets problems. */
    static boolean isOfPrograms(String address) {
        return Stream.of("/api", "/engine-rest")
                .anyMatch(program -> address.equals(program) || address.startsWith(program + "/"));
    }

    private static boolean bringsProof(HttpServletRequest request) {
        var proof = request.getHeader("Authorization");
        return proof != null && (proof.startsWith("Basic ") || proof.startsWith("Bearer "));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignIn signIn,
            Accounts accounts,
            IdentitySettings settings,
            @Value("${management.server.port:0}") int managementPort)
            throws Exception {
        signIn.ofPeople(http);
        return headers(http, signIn)
                // What the server says when it gives up (Elsewhere) is said to whoever asked; it tells nothing.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/actuator/health")
                        .permitAll()
                        // A port of its own is for those who run the machine; who reaches it is a matter of the
                        // network.
                        .requestMatchers(request -> managementPort > 0
                                && request.getLocalPort() == managementPort
                                && request.getRequestURI().startsWith("/actuator/"))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new ReaderOfRequest(accounts, settings.sessionAtMost()), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(new StalePage()))
                .requestCache(cache -> cache.requestCache(pageAskedFor()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(FORGET)))
                .build();
    }

    /** Only a page is worth coming back to: no picture that the browser looks for by itself, and nothing that a script asked for. */
    private static RequestCache pageAskedFor() {
        var page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("X-Requested-With") == null
                && page.matches(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static HttpSecurity headers(HttpSecurity http, SignIn signIn) throws Exception {
        var elsewhere = signIn.formsLeadTo();
        var policy = CONTENT_POLICY.formatted(elsewhere.isEmpty() ? "" : " " + elsewhere);
        return http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()")));
    }
}
