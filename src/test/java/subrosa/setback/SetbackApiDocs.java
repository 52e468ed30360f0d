package subrosa.setback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.channelInPath;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.restdocs.payload.ResponseFieldsSnippet;
import subrosa.ApiDocs;
import subrosa.channel.Capacity;
import subrosa.channel.Intermediaries;
import subrosa.channel.WayOut;
import subrosa.instrument.Instruments;
import subrosa.review.LegalItem;

/** Describes for integrators the events that may be the end of a channel and need not be. */
class SetbackApiDocs extends ApiDocs {

    private static final String EVENT = "/api/channels/{ref}/{event}";

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Instruments instruments;

    @Test
    void reportsADoubtAboutALine() throws Exception {
        var channel = oslo.after("accept-intermediary").channel();
        api.as("envoy")
                .sends(
                        Map.of("line", line(channel), "what", "What he announced did not happen."),
                        path("mandate-doubts"),
                        channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "report-mandate-doubt",
                        channelInPath(),
                        requestFields(
                                perhaps("line", JsonFieldType.STRING)
                                        .description("the id of the intermediary in doubt; this or `person`"),
                                perhaps("person", JsonFieldType.OBJECT)
                                        .description("where the sides talk directly: the one whose word is in doubt"),
                                perhaps("person.pseudonym", JsonFieldType.STRING)
                                        .description("never a real name"),
                                perhaps("person.capacity", JsonFieldType.STRING).description(oneOf(Capacity.class)),
                                perhaps("person.handler", JsonFieldType.STRING)
                                        .description("the account that deals with them"),
                                what()),
                        recorded()));

        assertThat(story.openTasks(channel)).contains("gradeIntermediary");
    }

    @Test
    void wantsADoubtToBeAboutOneOrTheOther() throws Exception {
        var channel = oslo.after("accept-intermediary").channel();
        var before = books.of(channel);

        api.as("envoy")
                .sends(Map.of("what", ""), path("mandate-doubts"), channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors[?(@.path=='what')].code").value("required"))
                .andExpect(jsonPath("$.errors.length()").value(2));
        api.as("envoy")
                .sends("{\"line\": \"no uuid\"}", path("mandate-doubts"), channel)
                .andExpect(status().isBadRequest());

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void reportsACompromisedLine() throws Exception {
        var channel = oslo.after("accept-intermediary").channel();
        api.as("intel")
                .sends(Map.of("line", line(channel), "what", "A service has his name."), path("compromises"), channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "report-compromise",
                        channelInPath(),
                        requestFields(fieldWithPath("line").description("the id of the intermediary"), what()),
                        recorded()));

        assertThat(story.openTasks(channel)).contains("protectPerson");
    }

    @Test
    void reportsThatAPrincipalWasReplaced() throws Exception {
        var channel = oslo.after("accept-intermediary").channel();
        api.as("desk")
                .sends(
                        Map.of(
                                "party", "Israel",
                                "replaced", "Shimon Peres",
                                "successor", "A successor",
                                "office", "Foreign Minister",
                                "what", "A new government."),
                        path("principal-changes"),
                        channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "report-principal-change",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("party").description("a party of the channel"),
                                fieldWithPath("replaced").description("the name, as the channel has it"),
                                fieldWithPath("successor").description("who is principal now"),
                                fieldWithPath("office").description("the successor's"),
                                what()),
                        recorded()));

        assertThat(story.openTasks(channel)).contains("reauthorise");
    }

    @Test
    void reportsASpoiler() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("poldir")
                .sends(
                        Map.of("who", "A newspaper", "what", "It asks where the envoy travels."),
                        path("spoilers"),
                        channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "report-spoiler",
                        channelInPath(),
                        requestFields(fieldWithPath("who").description("who gains from failure"), what()),
                        recorded()));

        assertThat(story.openTasks(channel)).contains("reviewSpoiler");
    }

    @Test
    void findsABar() throws Exception {
        var channel = oslo.after("check-victims").channel();
        var instrument =
                story.asSystem(() -> instruments.of(channel)).get(0).id().toString();
        api.as("legal")
                .sends(
                        Map.of(
                                "instrument",
                                instrument,
                                "item",
                                "AMNESTY",
                                "finding",
                                "It covers crimes that nobody may forgive."),
                        path("legal-bars"),
                        channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "find-bar",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("instrument").description("its id"),
                                fieldWithPath("item").description("of the checklist: " + oneOf(LegalItem.class)),
                                fieldWithPath("finding").description("at most 2000 characters")),
                        recorded()));

        assertThat(story.openTasks(channel)).contains("decideNextStep");
        api.as("desk")
                .sends(
                        Map.of("instrument", instrument, "item", "AMNESTY", "finding", "So it seems."),
                        path("legal-bars"),
                        channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyLawyersBar"));
    }

    @Test
    void endsTheChannel() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("poldir")
                .sends(Map.of("wayOut", "X1", "reason", "It leads nowhere."), path("withdrawal"), channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "withdraw",
                        channelInPath(),
                        requestFields(
                                perhaps("wayOut", JsonFieldType.STRING)
                                        .description(oneOf(WayOut.class)
                                                + "; without one, the political director is asked to choose"),
                                fieldWithPath("reason").description("at most 1000 characters")),
                        recorded()));

        assertThat(story.openTasks(channel)).containsExactly("agreeEnd");
    }

    @Test
    void saysNothingOfAChannelToWhoIsOutsideNorOfAnEventThatDoesNotExist() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        var spoiler = Map.of("who", "A newspaper", "what", "It asks.");

        assertSaysNothingOf(channel, ref -> api.as("outsider").sends(spoiler, path("spoilers"), ref));
        api.as("poldir").sends(spoiler, path("miracles"), channel).andExpect(status().isNotFound());
    }

    private static String path(String event) {
        return EVENT.replace("{event}", event);
    }

    private String line(String channel) {
        return story.asSystem(() -> intermediaries.of(channel)).get(0).id().toString();
    }

    private static FieldDescriptor what() {
        return fieldWithPath("what").description("what happened, at most 2000 characters");
    }

    private static ResponseFieldsSnippet recorded() {
        return responseFields(fieldWithPath("id").description("of the record"));
    }
}
