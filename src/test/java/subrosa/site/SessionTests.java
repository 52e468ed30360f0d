package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import subrosa.OnTheEngine;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** What a session is good for, from the sign-in to its end. */
@OnTheEngine
class SessionTests {

    private static final String PASSWORD = "Oleander-1923-reef";

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void hasAnotherIdAfterTheSignInThanBefore() throws Exception {
        page("/sign-in");
        var before = session.getId();

        signsIn("desk", "sub-rosa").andExpect(redirectedUrl("/"));

        assertThat(session.getId()).isNotEqualTo(before);
        page("/").andExpect(status().isOk());
    }

    @Test
    void comesBackToThePageThatWasAskedFor() throws Exception {
        page("/tasks/some-task").andExpect(redirectedUrl("http://localhost/sign-in"));

        signsIn("desk", "sub-rosa").andExpect(redirectedUrl("http://localhost/tasks/some-task"));
    }

    @Test
    void comesBackToNothingThatIsNoPage() throws Exception {
        perform(get("/api/tasks").accept(MediaType.TEXT_HTML)).andExpect(status().isUnauthorized());
        perform(get("/apple-touch-icon.png")
                .accept(MediaType.parseMediaTypes("image/avif,image/png,*/*").toArray(MediaType[]::new)));
        perform(get("/tasks/some-task").accept(MediaType.TEXT_HTML).header("X-Requested-With", "fetch"));

        signsIn("desk", "sub-rosa").andExpect(redirectedUrl("/"));
    }

    @Test
    void endsBySignOutAndHasTheBrowserForgetWhatItKept() throws Exception {
        signsIn("desk", "sub-rosa");
        page("/sign-out").andExpect(header().doesNotExist("Clear-Site-Data"));
        page("/").andExpect(status().isOk());

        perform(post("/sign-out").with(csrf()))
                .andExpect(redirectedUrl("/sign-in"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void showsAFormAnewWhoseSessionIsOver() throws Exception {
        perform(post("/sign-in").param("username", "desk").param("password", "sub-rosa"))
                .andExpect(redirectedUrl("/sign-in?again"));
        page("/sign-in?again").andExpect(content().string(containsString("Sign in once more.")));
    }

    @Test
    void endsWithItsAccount() throws Exception {
        var account = add();
        signsIn(account, PASSWORD);
        page("/").andExpect(status().isOk());

        identity.deleteUser(account);

        page("/").andExpect(redirectedUrl("http://localhost/sign-in"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void tellsAProgramsPageThatItsAccountIsGoneByAProblem() throws Exception {
        var account = add();
        signsIn(account, PASSWORD);
        identity.deleteUser(account);

        perform(get("/api/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void endsAfterTenHoursHoweverBusyItIs() throws Exception {
        signsIn("desk", "sub-rosa");
        var age = new Duration[] {Duration.ofHours(10).minusMinutes(1)};
        var old = new MockHttpSession() {
            @Override
            public long getCreationTime() {
                return getLastAccessedTime() - age[0].toMillis();
            }
        };
        Collections.list(session.getAttributeNames())
                .forEach(name -> old.setAttribute(name, session.getAttribute(name)));
        web.perform(get("/api/me").session(old)).andExpect(status().isOk());

        age[0] = Duration.ofHours(10).plusMinutes(1);
        web.perform(get("/api/me").session(old)).andExpect(status().isUnauthorized());
        assertThat(old.isInvalid()).isTrue();
    }

    @Test
    void losesARoleAtTheNextRequest() throws Exception {
        var account = add();
        signsIn(account, PASSWORD);
        perform(get("/api/me")).andExpect(jsonPath("$.roles[0]").value("desk"));

        identity.deleteMembership(account, "desk");

        perform(get("/api/me")).andExpect(jsonPath("$.roles").isEmpty());
    }

    @Test
    void leavesNoPageBehindAndTellsNobodyWhereItWas() throws Exception {
        signsIn("desk", "sub-rosa");
        for (var address : List.of("/", "/sign-in", "/api/me", "/tasks/none"))
            page(address)
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                    .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        perform(get("/").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void isNotNeededForWhatPagesAreMadeWith() throws Exception {
        perform(get("/task.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
    }

    @Test
    void opensHealthOfTheActuatorAndNothingElse() throws Exception {
        perform(get("/actuator/health")).andExpect(status().isOk());
        signsIn("admin", "sub-rosa");
        for (var closed : List.of("/actuator", "/actuator/metrics", "/actuator/env", "/actuator/beans"))
            perform(get(closed)).andExpect(status().isNotFound());
    }

    /** The engine's administrators run machines; here they get what somebody gets who has no duty at all. */
    @Test
    void opensNothingToTheEnginesAdministrators() throws Exception {
        var account = add();
        if (identity.createGroupQuery().groupId("camunda-admin").count() == 0)
            identity.saveGroup(identity.newGroup("camunda-admin"));
        identity.createMembership(account, "camunda-admin");

        signsIn(account, PASSWORD);
        var administrator = List.of(reads("/api/channels"), reads("/api/tasks"));
        perform(get("/api/me"))
                .andExpect(jsonPath("$.roles").isEmpty())
                .andExpect(jsonPath("$.clearance").value("UNCLASSIFIED"));
        assertThat(accounts.clearedFor(Level.UNCLASSIFIED)).contains("outsider").doesNotContain(account);

        signsIn("outsider", "sub-rosa");
        perform(get("/api/me")).andExpect(content().string(not(containsString("desk"))));
        assertThat(List.of(reads("/api/channels"), reads("/api/tasks"))).isEqualTo(administrator);
    }

    private String add() {
        var account = "clerk" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        accounts.add(account, PASSWORD, List.of(Role.DESK), Level.SECRET);
        return account;
    }

    private ResultActions signsIn(String account, String password) throws Exception {
        return perform(post("/sign-in")
                .param("username", account)
                .param("password", password)
                .with(csrf()));
    }

    private ResultActions page(String address) throws Exception {
        return perform(get(address).accept(MediaType.TEXT_HTML));
    }

    private String reads(String address) throws Exception {
        return perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session));
    }
}
