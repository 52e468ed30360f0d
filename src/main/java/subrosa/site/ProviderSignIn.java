package subrosa.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Accounts of an identity provider: OpenID Connect for people, bearer tokens for programs. There is no password here.
 *
 * <p>The provider is asked how it is reached when somebody signs in for the first time, not at the start, which must not depend on it.
 */
@Component
@Profile("production")
class ProviderSignIn implements SignIn {

    static final String REGISTRATION = "subrosa";

    private final IdentitySettings settings;
    private final Claims claims;
    private final ClientRegistrationRepository provider;
    private final JwtDecoder tokens;

    ProviderSignIn(IdentitySettings settings, Claims claims) {
        this.settings = settings;
        this.claims = claims;
        this.provider = new SupplierClientRegistrationRepository(this::provider);
        this.tokens = new SupplierJwtDecoder(this::tokens);
    }

    private InMemoryClientRegistrationRepository provider() {
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .build());
    }

    /** Signed by the provider, made out to us, in its time; a token that never ends is none. */
    private JwtDecoder tokens() {
        var decoder = (NimbusJwtDecoder) JwtDecoders.<JwtDecoder>fromIssuerLocation(settings.issuer());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull)));
        return decoder;
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"Subrosa\"";
    }

    @Override
    public void ofPrograms(HttpSecurity http, ProblemEntryPoint refusal) throws Exception {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusal)
                .accessDeniedHandler(refusal)
                .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(this::bearer)));
    }

    private AbstractAuthenticationToken bearer(Jwt token) {
        var reader = claims.known(token.getClaims(), token.getIssuedAt())
                .orElseThrow(() -> new InvalidBearerTokenException("No account can be made of the token."));
        return new JwtAuthenticationToken(token, List.of(), reader.account());
    }

    /** With proof keys, and with the tokens in the session alone: they go when it goes. */
    @Override
    public void ofPeople(HttpSecurity http) throws Exception {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var goodbye = new OidcClientInitiatedLogoutSuccessHandler(provider);
        goodbye.setPostLogoutRedirectUri("{baseUrl}/sign-in");
        goodbye.setDefaultTargetUrl("/sign-in");
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::person)))
                .logout(logout -> logout.logoutSuccessHandler(goodbye));
    }

    private OidcUser person(OidcUserRequest request) {
        var told = new OidcUserService().loadUser(request);
        if (claims.known(told.getClaims(), told.getIdToken().getIssuedAt()).isEmpty())
            throw new OAuth2AuthenticationException("no_account");
        return new DefaultOidcUser(List.of(), told.getIdToken(), told.getUserInfo(), settings.accountClaim());
    }

    /** Whoever signs out is sent on to the provider, from a form of ours. */
    @Override
    public String formsLeadTo() {
        var issuer = URI.create(settings.issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
