package subrosa.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import subrosa.OnTheEngine;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** Each answer of substance and each refusal is in the log once, in the right chain; what cannot be logged is not answered. */
@OnTheEngine
class AnswersLeaveLoggedTests {

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    private String channel;
    private Oslo.Stopped story;

    @BeforeEach
    void exploreWithThePlo() {
        story = oslo.after("plan-sarpsborg");
        channel = story.channel();
    }

    @Test
    void logsWhatWasReadAndByWhom() throws Exception {
        var before = entries(channel).size();

        web.perform(get("/api/channels/" + channel + "/timeline").with(envoy())).andExpect(status().isOk());

        assertThat(entries(channel).subList(before, entries(channel).size()))
                .containsExactly("envoy READ GET /api/channels/{ref}/timeline " + channel + " DONE");
    }

    @Test
    void logsOfAListTheChannelsThatItShows() throws Exception {
        var shown = entries(channel).size();
        var other = oslo.after("open").channel();
        var notShown = entries(other).size();

        web.perform(get("/api/channels").with(envoy())).andExpect(status().isOk());
        assertThat(entries(channel)).hasSize(shown + 1).last().isEqualTo("envoy READ GET /api/channels null DONE");
        assertThat(entries(other)).as("the envoy is not inside").hasSize(notShown);

        web.perform(get("/").with(inspector())).andExpect(status().isOk());
        web.perform(get("/api/channels").with(outsider())).andExpect(status().isOk());
        assertThat(entries(channel)).as("no work of theirs is shown").hasSize(shown + 1);
    }

    @Test
    void logsWhatWasDoneWithTheWorkAndNotOnceMoreAsARead() throws Exception {
        var task = oslo.task(story, "recordMemcon").id();
        var before = entries(channel).size();

        web.perform(post("/api/tasks/" + task + "/claim").with(envoy()).with(csrf()))
                .andExpect(status().isNoContent());

        assertThat(entries(channel).subList(before, entries(channel).size()))
                .containsExactly("envoy WRITE POST /api/tasks/{id}/claim " + task + " recordMemcon DONE");
    }

    @Test
    void logsARefusalByTheDomainAfterItsRollback() throws Exception {
        var task = oslo.task(story, "recordMemcon").id();
        var before = entries(channel).size();

        web.perform(post("/api/tasks/" + task + "/completion")
                        .with(envoy())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnprocessableEntity());

        assertThat(entries(channel).subList(before, entries(channel).size()))
                .containsExactly(
                        "envoy REFUSED POST /api/tasks/{id}/completion " + task + " recordMemcon SubmissionRefused");
    }

    @Test
    void logsWhoeverIsTurnedAwayInTheChainOfWhatTheyAskedFor() throws Exception {
        var before = entries(channel).size();
        var atHome = entries("house").size();

        web.perform(get("/api/channels/" + channel).with(outsider())).andExpect(status().isNotFound());
        web.perform(get("/api/tasks/" + oslo.task(story, "recordMemcon").id()).with(outsider()))
                .andExpect(status().isNotFound());
        web.perform(get("/tasks/" + oslo.task(story, "recordMemcon").id()).with(outsider()))
                .andExpect(status().isNotFound());

        assertThat(entries(channel).subList(before, entries(channel).size()))
                .hasSize(3)
                .allMatch(one -> one.startsWith("outsider REFUSED GET ") && one.endsWith(" NotKnown"));
        assertThat(entries("house")).hasSize(atHome);
    }

    @Test
    void logsWhoeverAsksForWhatIsAbsentInTheChainOfTheHouse() throws Exception {
        web.perform(get("/api/channels/CH-000000").with(outsider())).andExpect(status().isNotFound());

        assertThat(entries("house")).last().isEqualTo("outsider REFUSED GET /api/channels/{ref} CH-000000 NotKnown");
    }

    @Test
    void writesNothingDownThatWasTypedFreely() throws Exception {
        web.perform(get("/api/channels/{ref}", "the minister met Arafat").with(outsider()))
                .andExpect(status().isNotFound());

        assertThat(entries("house")).last().isEqualTo("outsider REFUSED GET /api/channels/{ref} ? NotKnown");
    }

    @Test
    void answersWithAProblemAndNothingElseWhatCannotBeLogged() throws Exception {
        var memcon = oslo.task(story, "recordMemcon").id();
        // The head stands where an entry is already.
        database.update("update audit_chain set number = number - 1 where chain = ?", channel);
        try {
            web.perform(get("/api/channels/" + channel).with(envoy()))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.incident").exists())
                    .andExpect(jsonPath("$.codeword").doesNotExist())
                    .andExpect(header().exists("Content-Security-Policy"));
            web.perform(get("/tasks/" + memcon).with(envoy()))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        } finally {
            database.update("update audit_chain set number = number + 1 where chain = ?", channel);
        }
        web.perform(get("/api/channels/" + channel).with(envoy())).andExpect(status().isOk());
    }

    @Test
    void logsWhoAsksWithoutSigningIn() throws Exception {
        web.perform(get("/api/channels/" + channel)).andExpect(status().isUnauthorized());

        assertThat(entries("house"))
                .last()
                .isEqualTo("nobody REFUSED GET /api/channels/" + channel + " null NotSignedIn");
    }

    @Test
    void logsASignInAndASignOut() throws Exception {
        var session = web.perform(post("/sign-in")
                        .param("username", "envoy")
                        .param("password", "sub-rosa")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(entries("house")).last().isEqualTo("envoy SIGN_IN account null DONE");

        web.perform(post("/sign-out").session((MockHttpSession) session).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(entries("house")).last().isEqualTo("envoy SIGN_OUT account null DONE");
    }

    @Test
    void logsAProgramOnceAnHourAndEachFailure() throws Exception {
        clock.moveTo(clock.instant().plus(Duration.ofHours(2)));
        var before = entries("house").size();
        for (int i = 0; i < 3; i++)
            web.perform(get("/api/tasks").with(httpBasic("records", "sub-rosa")))
                    .andExpect(status().isOk());
        assertThat(entries("house").subList(before, entries("house").size()))
                .containsExactly("records SIGN_IN account null DONE");

        for (int i = 0; i < 2; i++)
            web.perform(get("/api/tasks").with(httpBasic("records", "wrong"))).andExpect(status().isUnauthorized());
        assertThat(entries("house").subList(before + 1, entries("house").size()))
                .containsExactly(
                        "records SIGN_IN_FAILED account null BadCredentials",
                        "records SIGN_IN_FAILED account null BadCredentials");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(61)));
        web.perform(get("/api/tasks").with(httpBasic("records", "sub-rosa"))).andExpect(status().isOk());
        assertThat(entries("house")).last().isEqualTo("records SIGN_IN account null DONE");
    }

    @Test
    void keepsOnlyTheDigestOfWhatWasTypedAsAnAccountThatNobodyHas() throws Exception {
        web.perform(post("/sign-in")
                        .param("username", "my secret password")
                        .param("password", "desk")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(entries("house"))
                .last()
                .asString()
                .matches("sha256:[0-9a-f]{16} SIGN_IN_FAILED account null BadCredentials");
    }

    @Test
    void logsAForgedRequestOfSomebodyWhoIsSignedIn() throws Exception {
        web.perform(post("/api/tasks/4711/claim").with(envoy())).andExpect(status().isForbidden());

        assertThat(entries("house")).last().asString().endsWith("REFUSED POST /api/tasks/4711/claim null Forbidden");

        web.perform(post("/channels/CH-000000/readers").with(envoy())).andExpect(status().isFound());
        assertThat(entries("house"))
                .last()
                .asString()
                .endsWith("REFUSED POST /channels/CH-000000/readers null Forbidden");
    }

    private static RequestPostProcessor envoy() {
        return user("envoy").authorities(new SimpleGrantedAuthority("ENVOY"), new SimpleGrantedAuthority("HOM"));
    }

    private static RequestPostProcessor inspector() {
        return user("inspector").authorities(new SimpleGrantedAuthority("INSPECTOR"));
    }

    private static RequestPostProcessor outsider() {
        return user("outsider").authorities(List.of());
    }

    private List<String> entries(String chain) {
        return database.query(
                "select * from audit_entry where chain = ? order by number",
                (row, index) -> row.getString("account") + " " + row.getString("act") + " " + row.getString("what")
                        + " " + row.getString("about") + " " + row.getString("outcome"),
                chain);
    }
}
