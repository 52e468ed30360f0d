package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.compartment.Compartments;
import subrosa.engine.MovableClock;

/**
 * Whatever anybody types, into a form or to the API, is read again on a page by those inside who see the whole channel, and after
 * everybody was read off by the inspector, who asked for it.
 */
@OnTheEngine
class TypedWordsAreReadTests {

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    Story story;

    @Autowired
    Compartments compartments;

    private String reader = "desk";

    @ParameterizedTest
    @ValueSource(strings = {"oslo-1993", "memorandum-small", "northern-ireland-1993", "abraham-2020"})
    void whatIsTypedIsReadAgainByThoseInside(String name) throws Exception {
        story.leaveOthersToRest("none");
        var marked = new MarkedScenario();
        var scenario = marked.mark(scenarios.named(name));
        var begin = scenario.steps().get(0).on().toInstant();
        var days = ChronoUnit.DAYS.between(begin, clock.instant()) + 1;

        var play = player.play(scenario.shifted(Duration.ofDays(days)), clock, step -> {});

        assertThat(play.steps()).as("the story holds with its marks").allMatch(Played::held);
        var read = pagesOf(String.valueOf(play.channel()));
        assertThat(marked.recorded()).hasSizeGreaterThan(20);
        assertThat(marked.recorded().entrySet())
                .filteredOn(mark -> !read.contains(mark.getKey()))
                .isEmpty();
    }

    private String pagesOf(String channel) throws Exception {
        if (!compartments.isReadIn(channel, "desk")) askFor(channel);
        List<String> ids = JsonPath.read(read("/api/channels/" + channel + "/answers"), "$.items[*].id");
        var all = new StringBuilder(read("/channels/" + channel));
        for (var id : ids) all.append(read("/channels/" + channel + "/answers/" + id));
        return all.toString();
    }

    private void askFor(String channel) throws Exception {
        reader = "inspector";
        var asked = "{\"channel\": \"" + channel + "\", \"reason\": \"To read it again\", \"hours\": 1}";
        web.perform(post("/api/oversight/requests")
                        .with(user(reader))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(asked))
                .andExpect(status().isCreated());
    }

    private String read(String address) throws Exception {
        return web.perform(get(address).with(user(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
