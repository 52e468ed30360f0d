package subrosa.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.headers.HeaderDocumentation.responseHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.Api;
import subrosa.ApiDocs;

/** Describes for integrators how what is typed is kept until it is sent, each person's for themselves. */
class DraftApiDocs extends ApiDocs {

    private static final String DRAFT = "/api/tasks/{id}/draft";
    private static final String FORM = "/api/tasks/{id}/form";

    @Autowired
    private JdbcTemplate database;

    private String task = "";

    @BeforeEach
    void openATask() {
        task = oslo.task(oslo.after("draft-mandate"), "clearLawfulness").id();
    }

    @Test
    void keepsWhatIsTypedForWhoeverTypedIt() throws Exception {
        keeps(api.as("legal"), "Academics");
        api.as("legal")
                .matching("\"0\"")
                .puts("{ \"outcome\": \"CLEARED\", \"finding\": \"Academics may\" }", DRAFT, task)
                .andExpect(status().isNoContent())
                .andExpect(header().string("ETag", "\"1\""))
                .andDo(document(
                        "keep-draft",
                        pathParameters(parameterWithName("id").description("the task")),
                        requestHeaders(headerWithName("If-Match")
                                .optional()
                                .description("the draft that it replaces; without it, whatever there is")),
                        requestFields(subsectionWithPath("*")
                                .type(JsonFieldType.VARIES)
                                .description("what was filled in so far, by the `key` of the form's field")),
                        responseHeaders(headerWithName("ETag").description("of the draft as it is kept now"))));

        api.as("legal")
                .gets(FORM, task)
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.draft.submission.finding").value("Academics may"))
                .andExpect(jsonPath("$.draft.savedAt").isNotEmpty());
        api.as("legal2")
                .gets(FORM, task)
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(jsonPath("$.draft").isEmpty());
    }

    @Test
    void doesNotOverwriteWhatAnotherWindowKept() throws Exception {
        keeps(api.as("legal"), "One").andExpect(header().string("ETag", "\"0\""));
        keeps(api.as("legal").matching("\"0\""), "Two").andExpect(header().string("ETag", "\"1\""));

        for (var stale : new String[] {"\"0\"", "\"7\"", "something"})
            keeps(api.as("legal").matching(stale), "Three")
                    .andExpect(status().isPreconditionFailed())
                    .andExpect(jsonPath("$.fact").value("DraftChanged"));

        api.as("legal")
                .gets(FORM, task)
                .andExpect(jsonPath("$.draft.submission.finding").value("Two"));
        keeps(api.as("legal2").matching("\"0\""), "Mine").andExpect(status().isPreconditionFailed());
    }

    @Test
    void isGoneWhenItsOwnerDiscardsItOrAnybodyCompletesTheTask() throws Exception {
        keeps(api.as("legal"), "One");
        keeps(api.as("legal2"), "Another");
        api.as("legal")
                .deletes(DRAFT, task)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "discard-draft", pathParameters(parameterWithName("id").description("the task"))));
        api.as("legal").gets(FORM, task).andExpect(jsonPath("$.draft").isEmpty());
        api.as("legal2")
                .gets(FORM, task)
                .andExpect(jsonPath("$.draft.submission.finding").value("Another"));

        api.as("legal")
                .sends("{ \"outcome\": \"CLEARED\", \"finding\": \"They may.\" }", "/api/tasks/{id}/completion", task)
                .andExpect(status().isNoContent());
        assertThat(database.queryForObject("select count(*) from draft where task = ?", Long.class, task))
                .isZero();
        keeps(api.as("legal2"), "Too late").andExpect(status().isConflict());
    }

    @Test
    void refusesWhatTheFormDoesNotHaveAndWhoMayNotDoTheTask() throws Exception {
        api.as("legal")
                .puts("{ \"finding\": \"x\", \"verdict\": \"y\" }", DRAFT, task)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].path", contains("verdict")));
        keeps(api.as("legal"), "x".repeat(500_001))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("DraftTooLong"));
        api.as("legal").puts("[1]", DRAFT, task).andExpect(status().isBadRequest());
        keeps(api.as("desk"), "x").andExpect(status().isForbidden());
        Api.assertSaysNothingOf(task, id -> api.as("press").puts("{}", DRAFT, id));
        Api.assertSaysNothingOf(task, id -> api.as("press").deletes(DRAFT, id));

        assertThat(database.queryForObject("select count(*) from draft where task = ?", Long.class, task))
                .isZero();
    }

    private ResultActions keeps(Api.Caller caller, String finding) throws Exception {
        return caller.puts(Api.body("{}").put("finding", finding).toString(), DRAFT, task);
    }
}
