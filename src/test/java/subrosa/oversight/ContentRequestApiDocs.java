package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.perhaps;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.audit.AuditLog;
import subrosa.audit.LogQuery;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;

/** Describes how somebody reads a channel that they are not inside of: by saying why, for a time, in sight of those inside. */
class ContentRequestApiDocs extends ApiDocs {

    private static final String WHY = "Was the cabinet told what was promised in spring?";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Compartments compartments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AuditLog audit;

    private String channel = "";

    @BeforeEach
    void setOut() {
        channel = oslo.after("plan-london").channel();
        // As an inspector has it, and whoever is not in it: nobody but those who work there.
        database.update(
                "update read_in set read_off_at = read_in_at where compartment = ? and account in ('inspector', 'press')",
                channel);
    }

    @Test
    void inspectorReadsForAReasonThatThoseInsideSeeAndCannotRefuse() throws Exception {
        api.as("inspector").gets("/api/channels/{ref}/timeline", channel).andExpect(status().isNotFound());

        asks("inspector", channel, 48)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.until").isNotEmpty())
                .andDo(document(
                        "request-content",
                        requestFields(
                                fieldWithPath("channel").description("the channel's reference"),
                                fieldWithPath("reason").description("why; those inside read it"),
                                fieldWithPath("hours")
                                        .description("for how long: the inspector at most 720, anybody else 24")),
                        responseFields(
                                fieldWithPath("id").description("the request"),
                                fieldWithPath("channel").description("the channel's reference"),
                                fieldWithPath("askedBy").description("who asked"),
                                fieldWithPath("askedAt").description("when, in UTC"),
                                fieldWithPath("reason").description("why"),
                                fieldWithPath("hours").description("for how long"),
                                perhaps("answeredBy", JsonFieldType.STRING).description("who opened the channel"),
                                perhaps("until", JsonFieldType.STRING).description("until when it is open, in UTC"))));

        // The whole of it, whatever the role: not closed to the inspector's.
        api.as("inspector").gets("/api/channels/{ref}/contacts", channel).andExpect(status().isOk());
        api.as("inspector")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(jsonPath("$.items[*].closed", not(hasItem(true))));
        api.as("desk")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(jsonPath("$.items[*].reason", hasItem(WHY)));
        api.as("inspector")
                .gets("/api/me")
                .andExpect(jsonPath("$.readIns[?(@.ref == '" + channel + "')].until")
                        .isNotEmpty());
        assertThat(log(channel)).anyMatch(entry -> entry.contains("UNSEAL") && entry.contains("sha256:"));
        assertThat(log(channel)).noneMatch(entry -> entry.contains(WHY));
    }

    @Test
    void readingEndsByItselfAndChangesNothing() throws Exception {
        asks("inspector", channel, 1).andExpect(status().isCreated());

        // Every way to change something is closed, as to somebody outside.
        for (var event : new String[] {"withdrawal", "tempo-changes", "leaks", "contacts", "replies", "instruments"})
            api.as("inspector")
                    .sends("{}", "/api/channels/{ref}/" + event, channel)
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(404, 422));
        api.as("inspector")
                .sends(
                        "{\"receivedOn\": \"1993-03-01\", \"medium\": \"COURIER\", \"from\": \"x\", \"text\": \"y\"}",
                        "/api/channels/{ref}/replies",
                        channel)
                .andExpect(status().isNotFound());
        api.as("inspector").gets("/api/tasks").andExpect(jsonPath("$.items[*].channel", not(hasItem(channel))));

        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(61)));
        api.as("inspector").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());
        api.as("inspector").gets("/api/channels").andExpect(jsonPath("$.items[*].ref", not(hasItem(channel))));
    }

    @Test
    void anybodyElseNeedsASecondPerson() throws Exception {
        asks("press", channel, 4)
                .andExpect(status().isAccepted())
                .andExpect(content().string(""));
        api.as("press").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());
        api.as("press").gets("/api/oversight/requests").andExpect(status().isNotFound());

        var listed = api.as("inspector")
                .gets("/api/oversight/requests")
                .andExpect(status().isOk())
                .andDo(document("requests"));
        assertThat(log(channel))
                .as("its reason was shown")
                .anyMatch(entry -> entry.contains("account=inspector, act=READ, what=GET /api/oversight/requests,"));
        var id = idOf(listed, channel);
        api.as("security")
                .gets("/api/oversight/requests")
                .andExpect(jsonPath("$.items[?(@.id == '" + id + "')].askedBy", contains("press")));
        api.as("security")
                .sends("", "/api/oversight/requests/{id}/confirmation", id)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "confirm-request",
                        pathParameters(parameterWithName("id").description("the request"))));

        api.as("press").gets("/api/channels/{ref}", channel).andExpect(status().isOk());
        api.as("press").gets("/api/channels").andExpect(jsonPath("$.items[*].ref", hasItem(channel)));
        api.as("security")
                .sends("", "/api/oversight/requests/{id}/confirmation", id)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("AnsweredAlready"));
    }

    @Test
    void isRefusedWithAReason() throws Exception {
        asks("press", channel, 4);
        var id = idOf(api.as("inspector").gets("/api/oversight/requests"), channel);

        api.as("security")
                .sends("{\"reason\": \"The press waits.\"}", "/api/oversight/requests/{id}/refusal", id)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "refuse-request", requestFields(fieldWithPath("reason").description("why not"))));

        api.as("press").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());
        api.as("desk")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(jsonPath("$.items[*].reason", hasItem("The press waits.")));
        api.as("inspector").gets("/api/oversight/requests").andExpect(jsonPath("$.items[*].id", not(hasItem(id))));
    }

    @Test
    void answersForAChannelThatIsNotThereAsForOneThatWaits() throws Exception {
        accounts.addWithPublicPassword("press-low", "sub-rosa", List.of(Role.PRESS), Level.CONFIDENTIAL);
        var there = asks("press", channel, 4).andReturn().getResponse();

        for (var asked : new ResultActions[] {asks("press", "CH-000000", 4), asks("press-low", channel, 4)}) {
            var answer = asked.andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(there.getStatus());
            assertThat(answer.getContentAsByteArray()).isEqualTo(there.getContentAsByteArray());
            assertThat(answer.getHeaderNames()).isEqualTo(there.getHeaderNames());
        }
        assertThat(log(channel)).anyMatch(entry -> entry.contains("REFUSED") && entry.contains("press-low"));
        asks("inspector", "CH-000000", 4).andExpect(status().isNotFound());
    }

    @Test
    void opensToThoseInsideWhatIsClosedToTheirRole() throws Exception {
        for (var account : new String[] {"legal", "inspector"})
            story.asSystem(() -> {
                compartments.readIn(channel, List.of(account));
                return channel;
            });
        var contacts = "/api/channels/{ref}/contacts";
        api.as("legal").gets(contacts, channel).andExpect(status().isForbidden());

        asks("legal", channel, 4).andExpect(status().isAccepted());
        var id = idOf(api.as("inspector").gets("/api/oversight/requests"), channel);
        api.as("legal").gets(contacts, channel).andExpect(status().isForbidden());
        api.as("security")
                .sends("", "/api/oversight/requests/{id}/confirmation", id)
                .andExpect(status().isNoContent());
        api.as("legal").gets(contacts, channel).andExpect(status().isOk());

        api.as("inspector").gets(contacts, channel).andExpect(status().isForbidden());
        asks("inspector", channel, 1).andExpect(status().isCreated());
        api.as("inspector").gets(contacts, channel).andExpect(status().isOk());
    }

    @Test
    void refusesWhoeverAsksForTooLongOrAnswersThemselves() throws Exception {
        refused(asks("press", channel, 25), "AskedForTooLong");
        refused(asks("inspector", channel, 0), "AskedForTooLong");
        accounts.addWithPublicPassword("security-elsewhere", "sub-rosa", List.of(Role.SECURITY), Level.TOP_SECRET);
        asks("security-elsewhere", channel, 4).andExpect(status().isAccepted());
        var id = idOf(api.as("inspector").gets("/api/oversight/requests"), channel);

        // Not inside: there is no such request, their own among them.
        api.as("security-elsewhere")
                .sends("", "/api/oversight/requests/{id}/confirmation", id)
                .andExpect(status().isNotFound());
        // Inside since, they would open to themselves what they asked for before.
        story.asSystem(() -> {
            compartments.readIn(channel, List.of("security-elsewhere"));
            return channel;
        });
        refused(
                api.as("security-elsewhere").sends("", "/api/oversight/requests/{id}/confirmation", id),
                "SecondPersonNeeded");
        accounts.addWithPublicPassword("inspector-press", "sub-rosa", List.of(Role.INSPECTOR), Level.CONFIDENTIAL);
        asks("inspector-press", channel, 4).andExpect(status().isNotFound());
        api.as("inspector")
                .sends("", "/api/oversight/requests/{id}/confirmation", id)
                .andExpect(status().isNoContent());
    }

    @Test
    void lapsesWhenNobodyAnswersForADay() throws Exception {
        asks("press", channel, 4);
        var id = idOf(api.as("inspector").gets("/api/oversight/requests"), channel);
        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));

        refused(api.as("security").sends("", "/api/oversight/requests/{id}/confirmation", id), "AnsweredAlready");
        api.as("inspector").gets("/api/oversight/requests").andExpect(jsonPath("$.items[*].id", not(hasItem(id))));
    }

    private ResultActions asks(String account, String channel, int hours) throws Exception {
        var body = Api.body("{}").put("channel", channel).put("reason", WHY).put("hours", hours);
        return api.as(account).sends(body.toString(), "/api/oversight/requests");
    }

    private List<String> log(String channel) {
        return audit.entries(new LogQuery(channel, null, null, null, null), null, 500).stream()
                .map(Object::toString)
                .toList();
    }

    private static String idOf(ResultActions listed, String channel) throws Exception {
        List<String> ids = JsonPath.read(
                listed.andReturn().getResponse().getContentAsString(), "$.items[?(@.channel == '" + channel + "')].id");
        return ids.get(0);
    }

    private static void refused(ResultActions answer, String fact) throws Exception {
        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value(fact));
    }
}
