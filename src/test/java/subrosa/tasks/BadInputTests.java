package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import subrosa.Books;
import subrosa.OnTheEngine;
import subrosa.scenario.Oslo;

/** What a person or a program may send by mistake: each is told apart, and neither dossier nor engine moves. */
@OnTheEngine
class BadInputTests {

    private static final Map<String, Object> FINDING =
            Map.of("outcome", "CLEARED", "finding", "A conference abroad is lawful.");

    @Autowired
    Oslo oslo;

    @Autowired
    Books books;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void tellsAllErrorsOfASubmissionAtOnceByField() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        complete("legal", task, Map.of("outcome", "PERHAPS", "finding", "x", "approvedBy", "the minister"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors", hasSize(3)))
                .andExpect(jsonPath("$.errors[?(@.path=='outcome')].code", contains("option")))
                .andExpect(jsonPath("$.errors[?(@.path=='finding')].code", contains("minLength")))
                .andExpect(jsonPath("$.errors[?(@.path=='approvedBy')].code", contains("unknown")));
        complete("legal", task, Map.of())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].code", contains("required", "required")));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void refusesABodyThatIsNoJsonObjectWithoutQuotingIt() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        for (var body : new String[] {"{\"outcome\": TAMARISK", "[1, 2]", "\"CLEARED\"", ""}) {
            var answer = web.perform(post("/api/tasks/" + task + "/completion")
                            .with(httpBasic("legal", "sub-rosa"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isBadRequest())
                    .andReturn();
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("TAMARISK");
        }

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void answersATaskThatNeverWasLikeOneOfAnotherCompartment() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        complete("legal", task, FINDING).andExpect(status().isNoContent());
        var hidden = oslo.task(story, "clearPolicy").id();
        var before = books.of(story.channel());

        // Treaty is read in later in the story. The third task is over, which is no better known to those outside.
        for (var one : List.of(hidden, task)) {
            assertThat(absent(get("/api/tasks/" + one), one))
                    .isEqualTo(absent(get("/api/tasks/never-was"), "never-was"));
            assertThat(absent(get("/api/tasks/" + one + "/form"), one))
                    .isEqualTo(absent(get("/api/tasks/never-was/form"), "never-was"));
            assertThat(absent(claim("treaty", one), one)).isEqualTo(absent(claim("treaty", "never-was"), "never-was"));
            assertThat(absent(complete("treaty", one, FINDING), one))
                    .isEqualTo(absent(complete("treaty", "never-was", FINDING), "never-was"));
        }

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void namesWhoCompletedATaskBefore() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        complete("legal2", task, FINDING).andExpect(status().isNoContent());
        var before = books.of(story.channel());

        complete("legal", task, Map.of("outcome", "UNLAWFUL", "finding", "It is an offence."))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.fact").value("AlreadyCompleted"))
                .andExpect(jsonPath("$.detail", containsString("by legal2")));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void namesWhoHasClaimedATask() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        claim("legal2", task).andExpect(status().isNoContent());
        var before = books.of(story.channel());

        complete("legal", task, FINDING)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.fact").value("ClaimedByOther"))
                .andExpect(jsonPath("$.detail", containsString("by legal2")));
        claim("legal", task).andExpect(status().isConflict());

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void refusesAnotherRole() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        complete("poldir", task, FINDING)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("NotYourRole"))
                .andExpect(jsonPath("$.detail", containsString("for legal")));
        claim("poldir", task).andExpect(status().isForbidden());

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    @Test
    void doesNotLetALawyerCountersignTheirOwnOpinion() throws Exception {
        var story = oslo.after("legal-opinion");
        var task = oslo.task(story, "countersignOpinion").id();
        var before = books.of(story.channel());

        claim("legal", task)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("FourEyesNeeded"));
        complete("legal", task, oslo.submission(story, "countersign"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.fact").value("FourEyesNeeded"))
                .andExpect(jsonPath("$.detail", containsString("somebody else")));

        assertThat(books.of(story.channel())).isEqualTo(before);

        complete("legal2", task, oslo.submission(story, "countersign")).andExpect(status().isNoContent());
        assertThat(books.of(story.channel())).isNotEqualTo(before);
    }

    @Test
    void passesOnTheReasonOfADomainRefusalAndChangesNothing() throws Exception {
        var story = oslo.after("open");
        var task = oslo.task(story, "draftMandate").id();
        var mandate = new HashMap<>(oslo.submission(story, "draft-mandate"));
        var before = books.of(story.channel());

        mandate.put(
                "expiresOn",
                story.story().steps().get(0).on().toLocalDate().plusDays(200).toString());
        complete("desk", task, mandate)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("MandateTooLong"))
                .andExpect(jsonPath("$.field").value("expiresOn"))
                .andExpect(jsonPath("$.detail", containsString("90 days")));

        assertThat(books.of(story.channel())).isEqualTo(before);

        // Nothing is lost: the same task takes the mended submission.
        complete("desk", task, oslo.submission(story, "draft-mandate")).andExpect(status().isNoContent());
        assertThat(books.of(story.channel()).rowsOf("mandate")).hasSize(1);
    }

    @Test
    void asksForASignInWithoutARedirect() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        web.perform(post("/api/tasks/" + task + "/completion")
                        .header("Authorization", "Basic bm9ib2R5Ondyb25n")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(FINDING)))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("Location"));

        assertThat(books.of(story.channel())).isEqualTo(before);
    }

    private ResultActions complete(String account, String task, Map<String, Object> submission) throws Exception {
        return web.perform(post("/api/tasks/" + task + "/completion")
                .with(httpBasic(account, "sub-rosa"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(submission)));
    }

    private ResultActions claim(String account, String task) throws Exception {
        return web.perform(post("/api/tasks/" + task + "/claim").with(httpBasic(account, "sub-rosa")));
    }

    private ResultActions get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(httpBasic("treaty", "sub-rosa")));
    }

    /** The whole answer, but for the address that was asked for. */
    private static String absent(ResultActions answer, String id) throws Exception {
        answer.andExpect(status().isNotFound()).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        return answer.andReturn().getResponse().getContentAsString().replace(id, "");
    }
}
