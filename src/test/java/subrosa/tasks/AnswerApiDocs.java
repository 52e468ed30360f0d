package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.abbreviated;
import static subrosa.Described.perhaps;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.ApiDocs;
import subrosa.Described;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Describes how what was answered is read again, word for word, by those whose role needs it. */
class AnswerApiDocs extends ApiDocs {

    private static final String ANSWERS = "/api/channels/{ref}/answers";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Compartments compartments;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MockMvc web;

    private String channel = "";

    @BeforeEach
    void setOut() {
        channel = oslo.after("sarpsborg-memcon").channel();
    }

    @Test
    void listsWhatWasAnsweredToThoseWhoseRoleNeedsIt() throws Exception {
        api.as("desk")
                .gets(ANSWERS, channel)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].key").value("draftMandate"))
                .andExpect(jsonPath("$.items[*].closed", not(hasItem(true))))
                .andDo(document(
                        "list-answers",
                        preprocessResponse(abbreviated("/items", 1)),
                        Described.channelInPath(),
                        responseFields(
                                fieldWithPath("items[].at").description("when, in UTC"),
                                perhaps("items[].stage", JsonFieldType.STRING)
                                        .description(
                                                "the stage that it belongs to; none for what concerns those in charge alone"),
                                fieldWithPath("items[].closed")
                                        .description("whether it is closed to your role; then nothing else is told"),
                                perhaps("items[].id", JsonFieldType.STRING).description("the task"),
                                perhaps("items[].key", JsonFieldType.STRING).description("what was asked"),
                                perhaps("items[].name", JsonFieldType.STRING).description("its name, for people"),
                                perhaps("items[].by", JsonFieldType.STRING).description("who answered"))));

        // A lawyer has the mandate before them, and not what the sources said, but for that it was.
        api.as("legal")
                .gets(ANSWERS, channel)
                .andExpect(jsonPath("$.items[?(@.stage == 'S01')].closed", not(hasItem(true))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S04')].closed", not(hasItem(false))))
                .andExpect(jsonPath("$.items[?(@.stage == 'S04')].key", not(hasItem("seekCorroboration"))));
        api.as("outsider").gets(ANSWERS, channel).andExpect(status().isNotFound());
    }

    @Test
    void tellsWhatWasAnsweredEachTime() throws Exception {
        var memoranda = ids("desk", "recordMemcon");
        assertThat(memoranda).hasSize(2);

        var first = api.as("desk")
                .gets(ANSWERS + "/{id}", channel, memoranda.get(0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schema.id").value("recordMemcon"))
                .andDo(document(
                        "get-answer",
                        preprocessResponse(abbreviated("/schema/components", 1)),
                        pathParameters(
                                parameterWithName("ref").description("the channel's reference"),
                                parameterWithName("id").description("the task")),
                        responseFields(
                                fieldWithPath("key").description("what was asked"),
                                fieldWithPath("by").description("who answered"),
                                fieldWithPath("at").description("when, in UTC"),
                                subsectionWithPath("schema").description("the form-js schema that it was answered in"),
                                subsectionWithPath("submission").description("what was submitted, by field"))));
        var second = api.as("desk").gets(ANSWERS + "/{id}", channel, memoranda.get(1));

        assertThat(JsonPath.<Object>read(body(first), "$.submission"))
                .isNotEqualTo(JsonPath.<Object>read(body(second), "$.submission"));
        assertThat(body(first)).contains("London");
        assertThat(body(second)).doesNotContain("London");
    }

    @Test
    void closesToARoleWhatItDoesNotNeedAndNotToWhoeverAnsweredIt() throws Exception {
        var graded = ids("intel", "gradeIntermediary").get(0);
        var cleared = ids("desk", "clearSecurity").get(0);

        api.as("legal")
                .gets(ANSWERS + "/{id}", channel, graded)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("ClosedToYourRole"));
        api.as("press").gets(ANSWERS + "/{id}", channel, cleared).andExpect(status().isForbidden());
        api.as("security").gets(ANSWERS + "/{id}", channel, cleared).andExpect(status().isOk());
        api.as("outsider").gets(ANSWERS + "/{id}", channel, cleared).andExpect(status().isNotFound());
        // The id of another channel's answer leads nowhere.
        var other = oslo.after("open").channel();
        api.as("desk").gets(ANSWERS + "/{id}", other, cleared).andExpect(status().isNotFound());
    }

    @Test
    void leavesOutWhatMayBeMarkedAboveTheReadersClearance() throws Exception {
        accounts.addWithPublicPassword("desk-secret", "sub-rosa", List.of(Role.DESK), Level.SECRET);
        database.update("update compartment set level = 'SECRET' where reference = ?", channel);
        story.asSystem(() -> {
            compartments.readIn(channel, List.of("desk-secret"));
            return channel;
        });

        assertThat(ids("desk-secret", "draftMandate")).hasSize(1);
        assertThat(ids("desk-secret", "recordMemcon")).isEmpty();
        api.as("desk-secret")
                .gets(ANSWERS + "/{id}", channel, ids("desk", "recordMemcon").get(0))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsOnPagesWhatWasAnsweredInTheWordsOfTheForm() throws Exception {
        var mandate = ids("desk", "draftMandate").get(0);

        assertThat(page("desk", "en", "/channels/" + channel + "/answers"))
                .contains("/channels/" + channel + "/answers/" + mandate);
        assertThat(page("press", "en", "/channels/" + channel + "/answers"))
                .contains("Closed to your role")
                .doesNotContain(mandate);
        var answer = page("desk", "en", "/channels/" + channel + "/answers/" + mandate);
        String redLines =
                JsonPath.read(body(api.as("desk").gets(ANSWERS + "/{id}", channel, mandate)), "$.submission.redLines");
        assertThat(answer).contains("Red lines", redLines.substring(0, 10), "Abu Ala");
        assertThat(page("desk", "fr", "/channels/" + channel + "/answers/" + mandate))
                .contains("Lignes rouges");
        web.perform(get("/channels/" + channel + "/answers/" + mandate).with(user("press")))
                .andExpect(status().isForbidden());
    }

    private List<String> ids(String account, String key) throws Exception {
        return JsonPath.read(body(api.as(account).gets(ANSWERS, channel)), "$.items[?(@.key == '" + key + "')].id");
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String account, String language, String address) throws Exception {
        return body(web.perform(get(address).header("Accept-Language", language).with(user(account)))
                .andExpect(status().isOk()));
    }
}
