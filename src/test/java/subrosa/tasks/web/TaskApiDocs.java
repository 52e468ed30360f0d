package subrosa.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.abbreviated;
import static subrosa.Described.perhaps;
import static subrosa.Described.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.restdocs.mockmvc.RestDocumentationResultHandler;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.restdocs.request.PathParametersSnippet;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.channel.Person;
import subrosa.scenario.Oslo;

/** Describes for integrators how work is found and done, and each way in which it can be refused. */
class TaskApiDocs extends ApiDocs {

    private static final String COMPLETION = "/api/tasks/{id}/completion";

    private static final String FINDING =
            """
            { "outcome": "CLEARED", "finding": "Academics may attend a conference abroad." }
            """;

    @Test
    void listsWorkPageByPage() throws Exception {
        var mine = new ArrayList<String>();
        for (int channel = 0; channel < 2; channel++) mine.add(lawfulness(oslo.after("draft-mandate")));

        var page = api.as("legal")
                .gets("/api/tasks?limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andDo(document(
                        "list-tasks",
                        queryParameters(
                                parameterWithName("limit")
                                        .optional()
                                        .description("at most so many, 1 to 100; 25 if absent"),
                                parameterWithName("next")
                                        .optional()
                                        .description("the cursor of a page, as the page before it said")),
                        responseFields(
                                        fieldWithPath("items").description("first what is due first"),
                                        perhaps("next", JsonFieldType.STRING)
                                                .description("the cursor of the next page, `null` on the last"))
                                .andWithPrefix("items[].", task())));

        var seen = new ArrayList<String>();
        for (var next = Api.read(page, "/next"); ; next = Api.read(page, "/next")) {
            seen.add(Api.read(page, "/items/0/id"));
            if (next.equals("null")) break;
            page = api.as("legal").gets("/api/tasks?limit=1&next={next}", next);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void tellsOfOneTask() throws Exception {
        var task = lawfulness(oslo.after("draft-mandate"));
        api.as("legal")
                .gets("/api/tasks/{id}", task)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value("clearLawfulness"))
                .andDo(document("get-task", id(), responseFields(task())));
    }

    @Test
    void givesTheFormOfATask() throws Exception {
        var story = oslo.after("sign-mandate");
        api.as("security")
                .gets("/api/tasks/{id}/form", oslo.task(story, "completeReadIn").id())
                .andExpect(status().isOk())
                .andDo(
                        document(
                                "get-form",
                                preprocessResponse(abbreviated("/data/accounts", 2)),
                                id(),
                                responseFields(
                                        subsectionWithPath("schema").description("the form, as form-js takes it"),
                                        subsectionWithPath("data")
                                                .description("options by `valuesKey`, and first contents by `key`"),
                                        perhaps("draft", JsonFieldType.OBJECT)
                                                .description(
                                                        "what you typed before and did not send, in `submission`, and when, in `savedAt`; it goes over `data`"))));
    }

    @Test
    void claimsATaskAndHandsItBack() throws Exception {
        var task = lawfulness(oslo.after("draft-mandate"));

        api.as("legal")
                .posts("/api/tasks/{id}/claim", task)
                .andExpect(status().isNoContent())
                .andDo(document("claim", id()));
        api.as("legal2")
                .gets("/api/tasks/{id}", task)
                .andExpect(jsonPath("$.assignee").value("legal"));

        api.as("legal")
                .posts("/api/tasks/{id}/unclaim", task)
                .andExpect(status().isNoContent())
                .andDo(document("unclaim", id()));
        api.as("legal2")
                .gets("/api/tasks/{id}", task)
                .andExpect(jsonPath("$.assignee").isEmpty());
    }

    @Test
    void completesATask() throws Exception {
        var story = oslo.after("draft-mandate");

        api.as("legal")
                .sends(FINDING, COMPLETION, lawfulness(story))
                .andExpect(status().isNoContent())
                .andDo(document(
                        "complete",
                        id(),
                        requestFields(subsectionWithPath("*")
                                .type(JsonFieldType.VARIES)
                                .description("the submission: what was filled in, by the `key` of the form's field"))));

        assertThat(books.of(story.channel()).rowsOf("mandate_clearance")).hasSize(1);
        assertThat(this.story.openTasks(story.channel())).doesNotContain("clearLawfulness");
    }

    @Test
    void refusesABodyThatIsNoJson() throws Exception {
        var story = oslo.after("draft-mandate");
        var before = books.of(story.channel());

        api.as("legal")
                .sends("{\"outcome\": CLEARED", COMPLETION, lawfulness(story))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.detail", not(containsString("CLEARED"))))
                .andDo(refusal("malformed"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void asksWhoeverIsNotSignedInToSignIn() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = lawfulness(story);
        var before = books.of(story.channel());

        api.asNobody()
                .gets("/api/tasks")
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("Location"))
                .andDo(refusal("not-signed-in"));
        api.asNobody()
                .sends(FINDING, COMPLETION, task)
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("Location"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void answersATaskThatIsAbsentLikeOneThatIsNotTheCallers() throws Exception {
        var story = oslo.after("draft-mandate");
        var open = lawfulness(story);
        var before = books.of(story.channel());

        // Treaty is read in later in the story.
        api.as("treaty").gets("/api/tasks/{id}", open).andDo(refusal("absent"));
        assertSaysNothingOf(open, id -> api.as("treaty").gets("/api/tasks/{id}", id));
        assertSaysNothingOf(open, id -> api.as("treaty").gets("/api/tasks/{id}/form", id));
        assertSaysNothingOf(open, id -> api.as("treaty").posts("/api/tasks/{id}/claim", id));
        assertSaysNothingOf(open, id -> api.as("treaty").posts("/api/tasks/{id}/unclaim", id));
        assertSaysNothingOf(open, id -> api.as("treaty").sends(FINDING, COMPLETION, id));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void refusesAnotherRole() throws Exception {
        var story = oslo.after("draft-mandate");
        var before = books.of(story.channel());

        api.as("poldir")
                .sends(FINDING, COMPLETION, lawfulness(story))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("NotYourRole"))
                .andDo(refusal("not-your-role"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void refusesTheSamePairOfEyes() throws Exception {
        var story = oslo.after("legal-opinion");
        var before = books.of(story.channel());

        api.as("legal")
                .posts(
                        "/api/tasks/{id}/claim",
                        oslo.task(story, "countersignOpinion").id())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("FourEyesNeeded"))
                .andDo(refusal("four-eyes"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void tellsWhoHasTheTaskOrHadIt() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = lawfulness(story);
        api.as("legal2").posts("/api/tasks/{id}/claim", task).andExpect(status().isNoContent());
        var claimed = books.of(story.channel());

        api.as("legal")
                .sends(FINDING, COMPLETION, task)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.fact").value("ClaimedByOther"))
                .andDo(refusal("claimed"));
        assertThat(books.of(story.channel())).isEqualTo(claimed);

        api.as("legal2").sends(FINDING, COMPLETION, task).andExpect(status().isNoContent());
        var completed = books.of(story.channel());
        api.as("legal")
                .sends(FINDING, COMPLETION, task)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.fact").value("AlreadyCompleted"))
                .andDo(refusal("completed"));
        assertThat(books.of(story.channel())).isEqualTo(completed);
    }

    @Test
    void refusesASubmissionWithAllItsErrorsByPath() throws Exception {
        var story = oslo.after("open");
        var task = oslo.task(story, "draftMandate").id();
        var mandate = new HashMap<>(oslo.submission(story, "draft-mandate"));
        mandate.put("objective", "");
        mandate.put(
                "intermediaries", List.of(Map.of("pseudonym", "Abu Ala", "capacity", "FRIEND", "handler", "envoy")));
        mandate.put("approvedBy", "the minister");
        var before = books.of(story.channel());

        api.as("desk")
                .sends(mandate, COMPLETION, task)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors[?(@.path=='objective')].code").value("required"))
                .andExpect(jsonPath("$.errors[?(@.path=='intermediaries.0.capacity')].code")
                        .value("option"))
                .andExpect(jsonPath("$.errors[?(@.path=='approvedBy')].code").value("unknown"))
                .andExpect(jsonPath("$.errors", hasSize(3)))
                .andDo(refusal("submission"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void passesOnTheFactOfADomainRefusal() throws Exception {
        var story = oslo.after("open");
        var task = oslo.task(story, "draftMandate").id();
        var mandate = new HashMap<>(oslo.submission(story, "draft-mandate"));
        mandate.put(
                "expiresOn",
                story.story().steps().get(0).on().toLocalDate().plusDays(200).toString());
        var before = books.of(story.channel());

        api.as("desk")
                .sends(mandate, COMPLETION, task)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("MandateTooLong"))
                .andExpect(jsonPath("$.field").value("expiresOn"))
                .andExpect(jsonPath("$.detail", containsString("90 days")))
                .andDo(refusal("rule"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void namesTheGatesThatAreShut() throws Exception {
        var story = oslo.after("complete-read-in");
        var task = oslo.task(story, "planContact").id();
        var plan = oslo.submission(story, "plan-london");
        this.story.asSystem(() -> {
            channels.replacePrincipal(
                    story.channel(), "Yitzhak Rabin", new Person("Shimon Peres", "Israel", "Prime Minister"));
            return task;
        });
        var before = books.of(story.channel());

        api.as("envoy")
                .sends(plan, COMPLETION, task)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("GateShut"))
                .andExpect(jsonPath("$.gates").value("MANDATE"))
                .andDo(refusal("gate-shut"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    private String lawfulness(Oslo.Stopped story) {
        return oslo.task(story, "clearLawfulness").id();
    }

    private static RestDocumentationResultHandler refusal(String name) {
        return document("refusal-" + name, problem());
    }

    private static PathParametersSnippet id() {
        return pathParameters(parameterWithName("id").description("the task's id"));
    }

    private static List<FieldDescriptor> task() {
        return List.of(
                fieldWithPath("id").description("the task's id"),
                fieldWithPath("key").description("what it is called in its diagram, and the key of its form"),
                fieldWithPath("name").description("for people"),
                fieldWithPath("process").description("the diagram, for people"),
                fieldWithPath("channel").description("the channel's reference"),
                perhaps("instrument", JsonFieldType.STRING)
                        .description("the instrument's id, if it is about one; only when one task is asked for"),
                fieldWithPath("roles").description("who may do it"),
                fieldWithPath("fourEyes").description("keys of the tasks that somebody else has to have done"),
                perhaps("assignee", JsonFieldType.STRING).description("the account that has claimed it"),
                fieldWithPath("created").description("since when it waits, in UTC"),
                perhaps("due", JsonFieldType.STRING).description("until when, in UTC"));
    }
}
