package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.channelInPath;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.ApiDocs;
import subrosa.channel.Timeline;

/** Describes for integrators how a leak reaches the dossier, and what becomes of one that is reported twice, too early or too late. */
class LeakApiDocs extends ApiDocs {

    private static final String LEAKS = "/api/channels/{ref}/leaks";

    @Autowired
    Leaks leaks;

    @Autowired
    Timeline timeline;

    @Test
    void recordsALeakBeforeThereIsAnyText() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("desk")
                .sends(leak(), LEAKS, channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "report-leak",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("outlet").description("where it became known, at most 200 characters"),
                                fieldWithPath("publishedOn").description("the day, not one that is still to come"),
                                fieldWithPath("whatIsKnown").description("at most 4000 characters"),
                                fieldWithPath("instrument")
                                        .description("the id of the instrument that became known; none for the channel")
                                        .type(JsonFieldType.STRING)
                                        .optional(),
                                fieldWithPath("statementWrong")
                                        .description("whether an earlier official statement is now seen to be wrong")),
                        responseFields(fieldWithPath("id").description("of the record"))));
        assertThat(of(channel)).singleElement().satisfies(leak -> {
            assertThat(leak.open()).isTrue();
            assertThat(leak.recordedBy()).isEqualTo("desk");
            assertThat(leak.subject().instrument()).isNull();
        });
    }

    @Test
    void theSameLeakReportedTwiceJoinsTheOneThatIsBeingAnswered() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("desk").sends(leak(), LEAKS, channel).andExpect(status().isCreated());
        var answering = books.of(channel);
        var again = leak();
        again.put("outlet", " LE MONDE ");
        again.put("whatIsKnown", "The names too");
        api.as("envoy").sends(again, LEAKS, channel).andExpect(status().isCreated());
        var both = of(channel);
        assertThat(both).hasSize(2);
        assertThat(both.get(1).joins()).contains(both.get(0).id());
        assertThat(both.get(1).open()).isFalse();
        assertThat(books.of(channel).open()).isEqualTo(answering.open());
        assertThat(noted(channel)).contains("A leak was reported again; it is being answered already.");

        story.asSystem(() -> {
            leaks.endResponse(both.get(0).id());
            return channel;
        });
        api.as("envoy").sends(leak(), LEAKS, channel).andExpect(status().isCreated());
        assertThat(of(channel).get(2).joins()).isEmpty();
    }

    @Test
    void aWithdrawnChannelKeepsTheRecordAndAnswersNothing() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("desk").sends(leak(), LEAKS, channel).andExpect(status().isCreated());
        story.asSystem(() -> {
            channels.withdraw(channel, "Nothing came of it");
            return channel;
        });
        var before = books.of(channel);
        api.as("desk").sends(leak(), LEAKS, channel).andExpect(status().isCreated());
        assertThat(of(channel).get(1).joins()).isEmpty();
        assertThat(of(channel).get(1).open()).isFalse();
        assertThat(books.of(channel).open()).isEqualTo(before.open());
        assertThat(noted(channel))
                .contains("A leak was recorded. The channel has been withdrawn; its lines to take stand.");
    }

    @Test
    void refusesWhatIsMissingOrImpossible() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        api.as("desk")
                .sends(Map.of("outlet", " "), LEAKS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[?(@.path=='outlet')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='publishedOn')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='whatIsKnown')].code", contains("required")));
        var tomorrow = leak();
        tomorrow.put("publishedOn", LocalDate.of(2990, 1, 1).toString());
        api.as("desk")
                .sends(tomorrow, LEAKS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("LeakInTheFuture"));
        var elsewhere = leak();
        elsewhere.put("instrument", UUID.randomUUID().toString());
        api.as("desk").sends(elsewhere, LEAKS, channel).andExpect(status().isNotFound());
        api.as("outsider").sends(leak(), LEAKS, channel).andExpect(status().isNotFound());
        assertThat(of(channel)).isEmpty();
    }

    private static Map<String, Object> leak() {
        return new HashMap<>(Map.of(
                "outlet",
                "Le Monde",
                "publishedOn",
                "1993-02-01",
                "whatIsKnown",
                "That talks are held in Norway",
                "statementWrong",
                false));
    }

    private List<Leak> of(String channel) {
        return story.asSystem(() -> leaks.of(channel));
    }

    private List<String> noted(String channel) {
        return story.asSystem(() -> timeline.of(channel)).stream()
                .map(entry -> entry.act())
                .toList();
    }
}
