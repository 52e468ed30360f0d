package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.ApiDocs;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;

/** Inside of a channel, a reader is told what their role needs, and nothing above their clearance (domain.md §6). */
class ReadingByRoleTests extends ApiDocs {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private HumanTasks tasks;

    @Test
    void tellsALawyerNothingOfSources() throws Exception {
        var channel = everybodyInside("march-memcon");

        for (var part : List.of("contacts", "replies"))
            api.as("legal")
                    .gets("/api/channels/{ref}/" + part, channel)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.fact").value("ClosedToYourRole"));
        api.as("legal")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.stage == 'S02')].closed", everyItem(is(true))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S02')].at").isNotEmpty())
                .andExpect(jsonPath("$.items[?(@.stage == 'S02')].act", everyItem(is((Object) null))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S02')].by", everyItem(is((Object) null))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S01')].closed", everyItem(is(false))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S01')].act").isNotEmpty());
        api.as("desk")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(jsonPath("$.items[*].closed", everyItem(is(false))));
    }

    @Test
    void tellsAnEnvoyOnlyWhatTheyWroteThemselves() throws Exception {
        var channel = everybodyInside("march-memcon");
        accounts.addWithPublicPassword("envoy-elsewhere", "sub-rosa", List.of(Role.ENVOY), Level.TOP_SECRET);
        story.readEverybodyIn(channel);

        var all = memoranda("desk", channel);
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(memoranda("envoy", channel)).containsExactlyElementsOf(writtenBy("envoy", channel));
        assertThat(memoranda("envoy-elsewhere", channel)).isEmpty();
        api.as("envoy-elsewhere")
                .gets("/api/channels/{ref}/contacts", channel)
                .andExpect(jsonPath("$.items[0].talkingPoints").isNotEmpty());
    }

    @Test
    void leavesOutAMemorandumAboveTheReadersClearance() throws Exception {
        var channel = everybodyInside("telephone-memcon");
        accounts.addWithPublicPassword("intel-secret", "sub-rosa", List.of(Role.INTEL), Level.SECRET);
        // The house has since lowered the channel, not the records in it.
        database.update("update compartment set level = 'SECRET' where reference = ?", channel);
        story.readEverybodyIn(channel);

        assertThat(memoranda("intel-secret", channel))
                .isNotEmpty()
                .hasSizeLessThan(memoranda("intel", channel).size());
    }

    @Test
    void tellsThePressNothingOfInstrumentsBeforeAnAnnouncementIsPrepared() throws Exception {
        var before = everybodyInside("initial");
        for (var account : List.of("press", "lang", "records"))
            api.as(account)
                    .gets("/api/channels/{ref}/instruments", before)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.fact").value("ClosedToYourRole"));
        api.as("treaty").gets("/api/channels/{ref}/instruments", before).andExpect(status().isOk());
        // A leak is for everybody to report, and opens nothing.
        api.as("press")
                .sends(
                        Map.of(
                                "outlet", "The Herald",
                                "publishedOn", "1993-08-01",
                                "whatIsKnown", "EXISTENCE",
                                "statementWrong", false),
                        "/api/channels/{ref}/leaks",
                        before)
                .andExpect(status().isCreated());
        api.as("press").gets("/api/channels/{ref}/instruments", before).andExpect(status().isForbidden());

        var after = everybodyInside("prepare-communique");
        api.as("press").gets("/api/channels/{ref}/instruments", after).andExpect(status().isOk());
    }

    @Test
    void saysOfATaskOnlyThatItIsThereToARoleThatDoesNotDoIt() throws Exception {
        var channel = everybodyInside("open");
        var task = open(channel);
        assertThat(task.key()).isEqualTo("draftMandate");

        api.as("press").gets("/api/tasks/{id}", task.id()).andExpect(status().isOk());
        api.as("press")
                .gets("/api/tasks/{id}/form", task.id())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("NotYourRole"));
        api.as("desk").gets("/api/tasks/{id}/form", task.id()).andExpect(status().isOk());
    }

    private String everybodyInside(String step) {
        var channel = oslo.after(step).channel();
        story.readEverybodyIn(channel);
        return channel;
    }

    private HumanTask open(String channel) {
        return tasks.inChannel(channel).get(0);
    }

    private List<String> memoranda(String account, String channel) throws Exception {
        return read(account, channel, "$.items[*].memoranda[*].id");
    }

    private List<String> writtenBy(String author, String channel) throws Exception {
        return read("desk", channel, "$.items[*].memoranda[?(@.recordedBy == '" + author + "')].id");
    }

    private List<String> read(String account, String channel, String path) throws Exception {
        return JsonPath.read(
                api.as(account)
                        .gets("/api/channels/{ref}/contacts", channel)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                path);
    }
}
