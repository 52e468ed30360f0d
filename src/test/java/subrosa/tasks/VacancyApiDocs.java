package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.abbreviated;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.channel.Briefings;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;

/** The desk is told of tasks that nobody may do, as soon as it looks, and which role has to be read in. */
class VacancyApiDocs extends ApiDocs {

    @Autowired
    private Compartments compartments;

    @Autowired
    private Briefings briefings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private MockMvc web;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void tellsTheDeskWhichRoleNobodyInsideHas() throws Exception {
        var channel = oslo.after("dispose-understandings").channel();
        wanted(channel, "giveLegalOpinion", empty());

        off(channel, "legal", "legal2");

        wanted(channel, "giveLegalOpinion", contains("legal"));
        api.as("desk")
                .gets("/api/tasks/vacant")
                .andExpect(status().isOk())
                .andDo(document("vacant-tasks", preprocessResponse(abbreviated("/items", 1))));
        assertThat(work("desk")).contains("Waiting for somebody", channel);
        assertThat(work("poldir")).doesNotContain("Waiting for somebody");
        api.as("poldir").gets("/api/tasks/vacant").andExpect(status().isNotFound());
        read(channel, "legal2");
        wanted(channel, "giveLegalOpinion", empty());
    }

    @Test
    void tellsTheDeskWhereFourEyesForbidItToAllWhoHaveTheRole() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        wanted(channel, "countersignOpinion", empty());

        off(channel, "legal2");

        // The one lawyer inside wrote the opinion.
        wanted(channel, "countersignOpinion", contains("legal"));
        assertThat(tasks.perhapsInVain(List.of(channel), Set.of()))
                .as("looked at for its own sake, not because another channel wants the role")
                .extracting(HumanTask::key)
                .contains("countersignOpinion")
                .doesNotContain("reportIntegrity");
    }

    @Test
    void countsNobodyWhoseClearanceDoesNotReachTheChannel() throws Exception {
        var channel = oslo.after("dispose-understandings").channel();
        accounts.addWithPublicPassword("counsel-low", "sub-rosa", List.of(Role.LEGAL), Level.CONFIDENTIAL);
        read(channel, "counsel-low");
        wanted(channel, "giveLegalOpinion", empty());

        off(channel, "legal", "legal2");

        wanted(channel, "giveLegalOpinion", contains("legal"));
    }

    @Test
    void tellsTheDeskWhoClaimedATaskAndIsGone() throws Exception {
        var channel = oslo.after("dispose-understandings").channel();
        var task = story.openTask(channel, "giveLegalOpinion");
        api.as("legal").posts("/api/tasks/{id}/claim", task.id()).andExpect(status().isNoContent());
        wanted(channel, "giveLegalOpinion", empty());

        off(channel, "legal");

        api.as("desk")
                .gets("/api/tasks/vacant")
                .andExpect(jsonPath("$.items[?(@.task.id == '" + task.id() + "')].heldBy", contains("legal")));
    }

    @Test
    void tellsTheDeskWhoClaimedATaskAndIsAwayAndWhoMayTakeItOver() throws Exception {
        var channel = oslo.after("dispose-understandings").channel();
        var task = story.openTask(channel, "giveLegalOpinion");
        api.as("legal").posts("/api/tasks/{id}/claim", task.id()).andExpect(status().isNoContent());
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
            var absence = Api.body("{}").put("firstDay", today).put("lastDay", today);
            var said = api.as("legal").sends(absence.put("deputy", "treaty"), "/api/me/absences");

            assertThat(work("desk")).contains("legal has it and is away; treaty stands in for them");
            api.as("desk")
                    .gets("/api/tasks/vacant")
                    .andExpect(jsonPath("$.items[?(@.task.id == '" + task.id() + "')].away", contains(true)))
                    .andExpect(jsonPath("$.items[?(@.task.id == '" + task.id() + "')].deputy", contains("treaty")));
            api.as("legal").deletes("/api/me/absences/{id}", Api.read(said, "/id"));
            wanted(channel, "giveLegalOpinion", empty());
            api.as("legal").sends(absence.putNull("deputy"), "/api/me/absences").andExpect(status().isCreated());

            assertThat(work("desk"))
                    .contains("legal has it and is away, and nobody stands in", "read in somebody with the role legal");
        } finally {
            database.update("delete from absence");
        }
    }

    private void off(String channel, String... accounts) {
        story.asSystem(() -> {
            briefings.readOff(channel, List.of(accounts));
            return channel;
        });
    }

    private void read(String channel, String account) {
        story.asSystem(() -> {
            compartments.readIn(channel, List.of(account));
            return channel;
        });
    }

    private void wanted(String channel, String key, Matcher<?> roles) throws Exception {
        api.as("desk")
                .gets("/api/tasks/vacant")
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.items[?(@.task.channel == '" + channel + "' && @.task.key == '" + key + "')].task.roles[*]",
                        roles));
    }

    private String work(String account) throws Exception {
        return web.perform(get("/").header("Accept-Language", "en").with(user(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
