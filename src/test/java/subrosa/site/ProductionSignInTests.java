package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import subrosa.TestDatabase;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** In production an identity provider says who somebody is, and what it said last counts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"camunda.bpm.job-execution.enabled=false", "subrosa.identity.levels.ts=TOP_SECRET"})
@AutoConfigureMockMvc
@ActiveProfiles("production")
@DirtiesContext
class ProductionSignInTests {

    private static final Issuer ISSUER = newIssuer();

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    private final MockHttpSession session = new MockHttpSession();
    private final String account = "n." + UUID.randomUUID().toString().substring(0, 8) + "@ministry.example";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", TestDatabase::newPostgresql);
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "postgres");
        // The database is new each time, and so are its keys.
        var keys = "target/keys/production-" + UUID.randomUUID();
        settings.add("subrosa.keys.store", () -> keys);
        settings.add("subrosa.keys.master", () -> "file:" + keys + "/master.json");
        settings.add("subrosa.keys.make-master", () -> "true");
        settings.add("subrosa.identity.issuer", ISSUER::address);
        settings.add("subrosa.identity.client-id", () -> Issuer.CLIENT);
        settings.add("subrosa.identity.client-secret", () -> Issuer.SECRET);
        settings.add("subrosa.identity.audience", () -> Issuer.AUDIENCE);
    }

    private static Issuer newIssuer() {
        try {
            return new Issuer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void closeTheIssuer() {
        ISSUER.close();
    }

    @Test
    void signsAPersonInAtTheProviderAndMapsGroupsAndClearance() throws Exception {
        perform(get("/me").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("http://localhost/sign-in"));
        perform(get("/sign-in"))
                .andExpect(content().string(containsString("/oauth2/authorization/subrosa")))
                .andExpect(content().string(not(containsString("password"))))
                .andExpect(header().string(
                                "Content-Security-Policy", containsString("form-action 'self' " + ISSUER.address())));
        var before = session.getId();

        signsIn(person("subrosa-desk", "/subrosa-legal", "subrosa-king", "football"))
                .andExpect(redirectedUrl("http://localhost/me"));

        assertThat(session.getId()).isNotEqualTo(before);
        perform(get("/api/me"))
                .andExpect(jsonPath("$.account").value(account))
                .andExpect(jsonPath("$.roles").value(containsInAnyOrder("desk", "legal")))
                .andExpect(jsonPath("$.clearance").value("SECRET"));
        assertThat(accounts.all()).contains(account);
        assertThat(accounts.clearedFor(Level.SECRET)).contains(account);
        assertThat(accounts.othersWith(Role.LEGAL, "somebody")).isTrue();
    }

    @Test
    void signsOutAtTheProviderToo() throws Exception {
        signsIn(person("subrosa-desk"));

        perform(post("/sign-out").with(csrf()))
                .andExpect(header().string("Location", startsWith(ISSUER.address() + "/goodbye?id_token_hint=")))
                .andExpect(header().string(
                                "Location", containsString("post_logout_redirect_uri=http://localhost/sign-in")))
                .andExpect(header().string("Clear-Site-Data", containsString("storage")));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void takesATokenOfTheProviderAtTheApi() throws Exception {
        calls(token(person("subrosa-envoy"), claims -> {}))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account").value(account))
                .andExpect(jsonPath("$.roles[0]").value("envoy"));

        var words = new HashMap<>(person());
        words.put("clearance", "ts");
        calls(token(words, claims -> {})).andExpect(jsonPath("$.clearance").value("TOP_SECRET"));
    }

    @Test
    void clearsNobodyOfWhoseClearanceNothingIsSaid() throws Exception {
        var person = new HashMap<>(person("subrosa-desk"));
        person.remove("clearance");
        calls(token(person, claims -> {})).andExpect(jsonPath("$.clearance").value("UNCLASSIFIED"));

        person.put("clearance", "VERY_SECRET");
        calls(token(person, claims -> {})).andExpect(jsonPath("$.clearance").value("UNCLASSIFIED"));
    }

    @Test
    void refusesEveryOtherTokenAlike() throws Exception {
        var person = person("subrosa-desk");
        var soon = Instant.now().plusSeconds(300);
        var refused = new LinkedHashMap<String, String>();
        refused.put("another audience", token(person, claims -> claims.audience(Issuer.CLIENT)));
        refused.put("no audience", token(person, claims -> claims.audience((String) null)));
        refused.put("another issuer", token(person, claims -> claims.issuer("https://issuer.example")));
        refused.put(
                "expired",
                token(
                        person,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
        refused.put("endless", token(person, claims -> claims.expirationTime(null)));
        refused.put("not yet", token(person, claims -> claims.notBeforeTime(Date.from(soon))));
        refused.put("signed by another", ISSUER.tokenSignedBy(Issuer.newKey(), person));
        refused.put("unsigned", ISSUER.tokenSignedByNobody(person));
        refused.put("no account", token(person, claims -> claims.claim("preferred_username", null)));
        refused.put("the system", token(person, claims -> claims.claim("preferred_username", "system")));
        refused.put("a name with a blank", token(person, claims -> claims.claim("preferred_username", "a b")));
        refused.put("nonsense", "nonsense");
        var nothing = perform(get("/api/me")).andExpect(status().isUnauthorized());
        nothing.andExpect(header().string("WWW-Authenticate", startsWith("Bearer")));

        for (var one : refused.entrySet())
            assertThat(whole(calls(one.getValue()))).as(one.getKey()).isEqualTo(whole(nothing));
        assertThat(accounts.exists(account)).isFalse();
    }

    @Test
    void knowsNoPasswords() throws Exception {
        assertThat(accounts.all()).doesNotContain("desk");
        perform(get("/api/me").with(httpBasic("desk", "sub-rosa"))).andExpect(status().isUnauthorized());
        perform(post("/sign-in")
                .param("username", "desk")
                .param("password", "sub-rosa")
                .with(csrf()));
        perform(get("/api/me")).andExpect(status().isUnauthorized());
    }

    @Test
    void believesTheLatestWordOfTheProvider() throws Exception {
        signsIn(person("subrosa-desk", "subrosa-legal"));

        // A token that is older than the sign-in gives nothing back.
        calls(token(person("subrosa-desk", "subrosa-principal"), claims -> claims.issueTime(ago(60))))
                .andExpect(jsonPath("$.roles").value(containsInAnyOrder("desk", "legal")));

        var later = Date.from(Instant.now().plusSeconds(5));
        calls(token(person("subrosa-desk"), claims -> claims.issueTime(later)))
                .andExpect(jsonPath("$.roles").value(containsInAnyOrder("desk")));
        perform(get("/api/me")).andExpect(jsonPath("$.roles").value(containsInAnyOrder("desk")));
    }

    @Test
    void givesNobodyTheAccountOfAnotherPersonOfThatName() throws Exception {
        calls(token(person("subrosa-desk"), claims -> {})).andExpect(status().isOk());

        calls(token(person("subrosa-desk"), claims -> claims.subject("another")))
                .andExpect(status().isUnauthorized());
        var another = new HashMap<>(person("subrosa-principal"));
        another.put("sub", "another");
        signsIn(another).andExpect(redirectedUrl("/sign-in?error"));
        perform(get("/api/me")).andExpect(status().isUnauthorized());
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private Map<String, Object> person(String... groups) {
        return Map.of(
                "sub",
                "person of " + account,
                "preferred_username",
                account,
                "groups",
                List.of(groups),
                "clearance",
                "SECRET");
    }

    private static String token(
            Map<String, Object> person, java.util.function.Consumer<JWTClaimsSet.Builder> different) {
        return ISSUER.token(person, different);
    }

    /** The way of a browser: to the provider, which knows the person, and back with a code. */
    private ResultActions signsIn(Map<String, Object> person) throws Exception {
        ISSUER.meets(person);
        var there = perform(get("/oauth2/authorization/subrosa"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var back = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Objects.requireNonNull(there)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return perform(get(URI.create(back)));
    }

    private ResultActions calls(String token) throws Exception {
        return web.perform(get("/api/me").header("Authorization", "Bearer " + token));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session));
    }

    private static String whole(ResultActions answer) throws Exception {
        var response = answer.andReturn().getResponse();
        return response.getStatus()
                + response.getHeader("WWW-Authenticate")
                + response.getContentType()
                + response.getContentAsString();
    }
}
