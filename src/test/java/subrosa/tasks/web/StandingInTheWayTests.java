package subrosa.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Intermediaries;
import subrosa.scenario.Oslo;

/** What is sure to be refused is told on the task's page, before anybody fills in its form. */
@OnTheEngine
class StandingInTheWayTests {

    private static final String WAY = "Whatever is answered, this would be refused now:";

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    MockMvc web;

    @Test
    void nothingStandsInTheWayOfAContactUnderAMandate() throws Exception {
        assertThat(envoyReads("planContact", oslo.after("complete-read-in"))).doesNotContain(WAY);
    }

    @Test
    void aMandateThatHasEndedStandsInTheWay() throws Exception {
        var at = oslo.after("complete-read-in");
        story.advance(Duration.ofDays(100));

        assertThat(envoyReads("planContact", at)).contains(WAY, "mandate");
    }

    @Test
    void aFrozenLineStandsInTheWay() throws Exception {
        var at = oslo.after("complete-read-in");
        var line = story.asSystem(() -> intermediaries.of(at.channel())).get(0).id();
        story.asSystem(() -> {
            intermediaries.doubt(at.channel(), line);
            return line;
        });

        assertThat(envoyReads("planContact", at)).contains(WAY, "The traffic of this channel is frozen");
    }

    @Test
    void whoeverHasAnotherRoleIsToldThatTheTaskIsThereAndNoMore() throws Exception {
        var at = oslo.after("complete-read-in");
        story.readEverybodyIn(at.channel());
        story.advance(Duration.ofDays(100));

        assertThat(reads("press", "planContact", at))
                .contains("closed to your role")
                .doesNotContain(WAY, "id=\"form\"");
    }

    private String envoyReads(String key, Oslo.Stopped at) throws Exception {
        return reads("envoy", key, at);
    }

    private String reads(String account, String key, Oslo.Stopped at) throws Exception {
        return web.perform(get("/tasks/" + oslo.task(at, key).id())
                        .header("Accept-Language", "en")
                        .with(user(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
