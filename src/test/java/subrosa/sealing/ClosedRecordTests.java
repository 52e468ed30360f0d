package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.scenario.Oslo;

/** What somebody did to the database by hand does not open, and whoever asks for it is told which record it is; nothing comes out in clear. */
@OnBothDatabases
class ClosedRecordTests {

    @Autowired
    MockMvc web;

    @Autowired
    Story story;

    @Autowired
    Oslo oslo;

    @Autowired
    Channels channels;

    @Autowired
    Timeline timeline;

    @Autowired
    Compartments compartments;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    private final List<Runnable> undo = new ArrayList<>();
    private Oslo.Stopped stopped;
    private String channel;

    /** Other tests look into these tables, too. */
    @AfterEach
    void putBack() {
        undo.forEach(Runnable::run);
    }

    @BeforeEach
    void openOne() {
        stopped = oslo.after("draft-mandate");
        channel = stopped.channel();
    }

    @Test
    void saysWhichRecordWasBroughtFromAnotherRow() throws Exception {
        var rows = database.queryForList(
                "select cast(id as varchar) from timeline_entry where channel = ? order by recorded_at, position",
                String.class,
                channel);
        bring("timeline_entry", "id = cast('" + rows.get(0) + "' as uuid)", "id = cast('" + rows.get(1) + "' as uuid)");

        web.perform(get("/api/channels/" + channel + "/timeline").with(httpBasic("desk", "sub-rosa")))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.fact").value("CannotOpen"))
                .andExpect(jsonPath("$.detail").value(containsString("timeline_entry " + rows.get(1))))
                .andExpect(jsonPath("$.detail").value(containsString(channel)));
    }

    /** Who recorded it carries four eyes. */
    @Test
    void doesNotOpenWhereAColumnBesideTheSealWasChanged() {
        for (var change : List.of(
                "recorded_by = 'mallory'",
                "recorded_at = recorded_at - interval '1' second",
                "position = position + 1")) {
            var column = change.substring(0, change.indexOf(' '));
            var where =
                    " where id = (select id from timeline_entry where channel = ? order by id fetch first 1 rows only)";
            var before =
                    database.queryForObject("select " + column + " from timeline_entry" + where, Object.class, channel);
            assertThat(story.asSystem(() -> timeline.of(channel))).isNotEmpty();

            database.update("update timeline_entry set " + change + where, channel);
            assertThatThrownBy(() -> story.asSystem(() -> timeline.of(channel)))
                    .as(change)
                    .isInstanceOf(CannotOpen.class);
            database.update("update timeline_entry set " + column + " = ?" + where, before, channel);
        }
        assertThat(story.asSystem(() -> timeline.of(channel))).isNotEmpty();
    }

    @Test
    void saysSoOnAPageToo() throws Exception {
        var task = oslo.task(stopped, "clearLawfulness").id();
        put("channel", "reference = '" + channel + "'", new byte[] {1, 2, 3});

        web.perform(get("/tasks/" + task).with(user("legal")))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("The record channel " + channel)));
    }

    @Test
    void closesItsRowOfAListAndNotTheList() throws Exception {
        var other = oslo.after("sign-mandate").channel();
        put("channel", "reference = '" + channel + "'", new byte[] {1, 2, 3});
        var mandate = database.queryForObject(
                "select cast(id as varchar) from mandate where channel = ?", String.class, other);
        put("mandate", "id = cast('" + mandate + "' as uuid)", new byte[] {1, 2, 3});

        web.perform(get("/api/channels").with(httpBasic("desk", "sub-rosa")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].ref", hasItem(other)))
                .andExpect(jsonPath("$.items[*].ref", not(hasItem(channel))))
                .andExpect(jsonPath("$.closed[?(@.ref == '" + channel + "')].fact", hasItem("CannotOpen")));
        web.perform(get("/api/oversight/channels").with(httpBasic("inspector", "sub-rosa")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.ref == '" + channel + "')].closed", hasItem("CannotOpen")))
                .andExpect(jsonPath("$.items[?(@.ref == '" + other + "')].closed", hasItem("CannotOpen")))
                .andExpect(jsonPath("$.items[?(@.ref == '" + other + "')].codeword", hasItem("TAMARISK")));
        web.perform(get("/").with(user("desk"))).andExpect(status().isOk());
        web.perform(get("/me").with(user("desk")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(channel + " does not open")));
    }

    /** What a list left closed is not taken for the record by whoever asks for that next. */
    @Test
    void isRefusedAloneAfterAListLeftItClosed() {
        put("channel", "reference = '" + channel + "'", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> story.as("desk", () -> {
                    assertThat(channels.listed().closed()).isNotEmpty();
                    return channels.get(channel);
                }))
                .isInstanceOf(CannotOpen.class);
        assertThat(contents("channel", "reference = '" + channel + "'")).containsExactly(1, 2, 3);
    }

    @Test
    void saysNothingOfAClosedRecordToAnOutsider() throws Exception {
        put("channel", "reference = '" + channel + "'", new byte[] {1, 2, 3});

        web.perform(get("/api/channels/" + channel).with(httpBasic("desk", "sub-rosa")))
                .andExpect(status().isInternalServerError());
        var absent = web.perform(get("/api/channels/CH-000000").with(httpBasic("outsider", "sub-rosa")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        web.perform(get("/api/channels/" + channel).with(httpBasic("outsider", "sub-rosa")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(absent.replace("CH-000000", channel)));
    }

    /** Who is inside of one channel asks there for a record of another, which has to be opened to see that it is. */
    @Test
    void saysNothingOfAClosedRecordToWhoAsksForItInAChannelOfTheirOwn() throws Exception {
        var closed = oslo.after("complete-read-in").channel();
        var line = database.queryForObject(
                "select cast(id as varchar) from intermediary where channel = ?", String.class, closed);
        var own = oslo.after("draft-mandate").channel();
        story.asSystem(() -> {
            compartments.readOff(closed, "security");
            return closed;
        });
        put("intermediary", "channel = '" + closed + "'", new byte[] {1, 2, 3});

        var address = "/api/channels/" + own + "/intermediaries/";
        var absent = web.perform(get(address + "00000000-0000-0000-0000-000000000000/payments")
                        .with(httpBasic("security", "sub-rosa")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        web.perform(get(address + line + "/payments").with(httpBasic("security", "sub-rosa")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(absent.replace("00000000-0000-0000-0000-000000000000", line)));
    }

    @Test
    void doesNotOpenWhatCameFromAnotherCompartment() {
        var other = oslo.after("draft-mandate").channel();
        bring("channel", "reference = '" + channel + "'", "reference = '" + other + "'");

        assertThatThrownBy(() -> story.as("desk", () -> channels.get(other)))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining(other);
    }

    @Test
    void doesNotOpenAnEnginesVariableThatWasChangedOrMoved() {
        var submission = runtime.createVariableInstanceQuery()
                .tenantIdIn(channel)
                .variableName("draftMandate")
                .singleResult();
        var another = oslo.after("draft-mandate").channel();
        var words = database.queryForObject(
                "select max(TEXT_) from ACT_RU_VARIABLE where TENANT_ID_ = ? and NAME_ <> 'channel'",
                String.class,
                another);
        var before = database.queryForObject(
                "select TEXT_ from ACT_RU_VARIABLE where ID_ = ?", String.class, submission.getId());
        database.update("update ACT_RU_VARIABLE set TEXT_ = ? where ID_ = ?", words, submission.getId());
        undo.add(() ->
                database.update("update ACT_RU_VARIABLE set TEXT_ = ? where ID_ = ?", before, submission.getId()));

        assertThatThrownBy(() -> runtime.getVariable(submission.getExecutionId(), "draftMandate"))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("variable " + submission.getId() + " of " + channel);
    }

    private void bring(String table, String from, String to) {
        put(table, to, contents(table, from));
    }

    private void put(String table, String where, byte[] contents) {
        var before = contents(table, where);
        database.update("update " + table + " set contents = ? where " + where, contents);
        undo.add(() -> database.update("update " + table + " set contents = ? where " + where, before));
    }

    private byte[] contents(String table, String where) {
        return Objects.requireNonNull(
                database.queryForObject("select contents from " + table + " where " + where, byte[].class));
    }
}
