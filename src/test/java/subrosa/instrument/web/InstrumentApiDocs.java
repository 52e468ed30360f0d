package subrosa.instrument.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.ApiDocs;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentKind;

/** Describes the instruments of a channel for integrators, each request from one that was answered. */
class InstrumentApiDocs extends ApiDocs {

    private static final String INSTRUMENTS = "/api/channels/{ref}/instruments";

    private static final String LETTERS =
            """
            {
              "title": "Letters of mutual recognition",
              "form": "LETTERS",
              "languages": ["en"],
              "parties": ["Israel", "PLO"],
              "secret": false
            }
            """;

    @Test
    void listsTheInstrumentsOfAChannelAndAddsOneThatSetsOutOnItsOwnPath() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        assertThat(story.openTasks(channel)).doesNotContain("draftText");

        api.as("legal")
                .gets(INSTRUMENTS, channel)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].row", contains("A3")))
                .andDo(document(
                        "list-instruments",
                        channelInPath(),
                        responseFields(fieldWithPath("items").description("in the order in which they were outlined"))
                                .andWithPrefix("items[].", instrument())));
        api.as("desk")
                .sends(LETTERS, INSTRUMENTS, channel)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.row").isEmpty())
                .andDo(document(
                        "add-instrument",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("title").description("at most 300 characters"),
                                fieldWithPath("form").description(oneOf(InstrumentForm.class)),
                                fieldWithPath("languages").description("of the authentic texts, as ISO 639-1 codes"),
                                fieldWithPath("parties").description("names of parties of the channel"),
                                fieldWithPath("secret").description("whether it is meant to stay unpublished")),
                        responseFields(instrument())));

        assertThat(story.openTasks(channel)).contains("draftText");
        api.as("legal").gets(INSTRUMENTS, channel).andExpect(jsonPath("$.items", hasSize(2)));
    }

    @Test
    void refusesWhatIsWrongWithAnOutlineAllAtOnceByField() throws Exception {
        var channel = oslo.after("open").channel();
        var before = books.of(channel);

        api.as("desk")
                .sends(Map.of("title", "x".repeat(301), "languages", List.of("en", "")), INSTRUMENTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors[?(@.path=='title')].code", contains("maxLength")))
                .andExpect(jsonPath("$.errors[?(@.path=='form')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='languages.1')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='parties')].code", contains("required")))
                .andExpect(jsonPath("$.errors.length()").value(4));
        api.as("legal")
                .sends(LETTERS, INSTRUMENTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyTheDeskAddsInstruments"));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void answersAChannelThatIsAbsentLikeOneThatIsNotTheCallers() throws Exception {
        var channel = oslo.after("open").channel();
        var before = books.of(channel);

        assertSaysNothingOf(channel, ref -> api.as("outsider").gets(INSTRUMENTS, ref));
        assertSaysNothingOf(channel, ref -> api.as("outsider").sends(LETTERS, INSTRUMENTS, ref));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    private static List<FieldDescriptor> instrument() {
        return List.of(
                fieldWithPath("id").description("the instrument's id"),
                fieldWithPath("title").description("as it was outlined"),
                fieldWithPath("form").description("one text, or matched letters"),
                fieldWithPath("languages").description("of the authentic texts, as ISO 639-1 codes"),
                fieldWithPath("parties").description("names of parties of the channel"),
                fieldWithPath("secret").description("whether it is meant to stay unpublished"),
                fieldWithPath("dropped").description("whether it was given up"),
                perhaps("kind", JsonFieldType.STRING).description("what table A chose: " + oneOf(InstrumentKind.class)),
                perhaps("row", JsonFieldType.STRING).description("the row of table A that chose it"),
                perhaps("hash", JsonFieldType.STRING)
                        .description("over text, annexes and listed side letters; `null` before the first text"));
    }
}
