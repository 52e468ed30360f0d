package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Api.body;
import static subrosa.Described.channelInPath;
import static subrosa.Described.oneOf;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.restdocs.payload.FieldDescriptor;
import subrosa.ApiDocs;
import subrosa.channel.Medium;
import subrosa.scenario.Oslo;

/** Describes for integrators how a reply of the other side reaches the dossier and wakes what waits for it. */
class ReplyApiDocs extends ApiDocs {

    private static final String REPLIES = "/api/channels/{ref}/replies";

    private static final String REPLY =
            """
            {
              "receivedOn": "1993-02-01",
              "medium": "TELEPHONE",
              "from": "Ahmed Qurei",
              "text": "The chairman agrees to a second round in Sarpsborg."
            }
            """;

    @Test
    void recordsAReplyAndWakesTheExplorationThatWaitsForIt() throws Exception {
        var channel = awaitingReply();
        assertThat(story.openTasks(channel)).doesNotContain("planContact");

        api.as("desk")
                .sends(REPLY, REPLIES, channel)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.read").value(true))
                .andExpect(jsonPath("$.recordedBy").value("desk"))
                .andDo(document(
                        "record-reply",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("receivedOn").description("the day on which it came"),
                                fieldWithPath("medium").description(oneOf(Medium.class)),
                                fieldWithPath("from").description("who sent it, at most 200 characters"),
                                fieldWithPath("text").description("what it says, at most 4000 characters")),
                        responseFields(reply())));

        assertThat(story.openTasks(channel)).contains("planContact");
    }

    @Test
    void keepsAReplyThatNothingWaitsForYet() throws Exception {
        var story = oslo.after("plan-sarpsborg");
        var before = books.of(story.channel());

        api.as("envoy")
                .sends(REPLY, REPLIES, story.channel())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.read").value(false));

        assertThat(books.of(story.channel()).open()).isEqualTo(before.open());
        assertThat(books.of(story.channel()).activities()).isEqualTo(before.activities());
        awaitReply(story);
        assertThat(this.story.openTasks(story.channel())).contains("planContact");
        api.as("poldir").gets(REPLIES, story.channel()).andExpect(jsonPath("$.items[*].read", contains(true)));
    }

    @Test
    void listsTheRepliesOfAChannel() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("desk").sends(REPLY, REPLIES, channel);

        api.as("poldir")
                .gets(REPLIES, channel)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].from", contains("Ahmed Qurei")))
                .andDo(document(
                        "list-replies",
                        channelInPath(),
                        responseFields(fieldWithPath("items").description("in the order in which they were recorded"))
                                .andWithPrefix("items[].", reply())));
    }

    @Test
    void refusesWhatIsWrongWithAReplyAllAtOnceByField() throws Exception {
        var channel = awaitingReply();
        var before = books.of(channel);
        var reply = body(REPLY);
        reply.remove("receivedOn");
        reply.put("from", " ");
        reply.put("text", "x".repeat(4001));

        api.as("desk")
                .sends(reply, REPLIES, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors[?(@.path=='receivedOn')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='from')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='text')].code", contains("maxLength")))
                .andExpect(jsonPath("$.errors.length()").value(3));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void refusesWhoeverIsNotInContactAndAChannelThatIsOver() throws Exception {
        var channel = awaitingReply();
        var before = books.of(channel);
        for (var account : List.of("legal", "poldir", "intel"))
            api.as(account)
                    .sends(REPLY, REPLIES, channel)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.fact").value("OnlyThoseInContactRecordReplies"));
        assertThat(books.of(channel)).isEqualTo(before);

        story.as("poldir", () -> {
            channels.withdraw(channel, "Nobody answers.");
            return channel;
        });
        var withdrawn = books.of(channel);
        api.as("desk")
                .sends(REPLY, REPLIES, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("ChannelWithdrawn"));
        assertThat(books.of(channel)).isEqualTo(withdrawn);
    }

    @Test
    void answersAChannelThatIsAbsentLikeOneThatIsNotTheCallers() throws Exception {
        var channel = oslo.after("draft-mandate").channel();
        var before = books.of(channel);

        // The envoys may record replies, but are read in later in the story.
        for (var account : List.of("outsider", "envoy")) {
            assertSaysNothingOf(channel, ref -> api.as(account).sends(REPLY, REPLIES, ref));
            assertSaysNothingOf(channel, ref -> api.as(account).gets(REPLIES, ref));
        }

        assertThat(books.of(channel)).isEqualTo(before);
    }

    private String awaitingReply() {
        var story = oslo.after("plan-sarpsborg");
        awaitReply(story);
        return story.channel();
    }

    private void awaitReply(Oslo.Stopped story) {
        var memcon = new HashMap<>(oslo.submission(story, "sarpsborg-memcon"));
        memcon.put("next", "AWAIT_REPLY");
        this.story.as("envoy").completes(story.channel(), "recordMemcon", memcon);
    }

    private static List<FieldDescriptor> reply() {
        return List.of(
                fieldWithPath("id").description("the record's id"),
                fieldWithPath("receivedOn").description("the day on which it came"),
                fieldWithPath("medium").description("by what means"),
                fieldWithPath("from").description("who sent it"),
                fieldWithPath("text").description("what it says"),
                fieldWithPath("read").description("whether a contact that waited has taken it up"),
                fieldWithPath("recordedBy").description("the account"),
                fieldWithPath("recordedAt").description("when, in UTC"));
    }
}
