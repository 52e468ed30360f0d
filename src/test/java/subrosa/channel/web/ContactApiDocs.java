package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Api.body;
import static subrosa.Api.read;
import static subrosa.Described.channelInPath;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.ApiDocs;
import subrosa.channel.Medium;

/** Describes for integrators how contacts are planned beside the exploration, and read. */
class ContactApiDocs extends ApiDocs {

    private static final String CONTACTS = "/api/channels/{ref}/contacts";

    private static final String CORRECTIONS = "/api/channels/{ref}/contacts/{id}/corrections";

    private static final String CORRECTION =
            """
            {
              "heldOn": "1992-12-03",
              "place": "A hotel in London",
              "medium": "IN_PERSON",
              "participants": [
                { "name": "Yair Hirschfeld", "party": "Israel", "capacity": "private" },
                { "name": "Ahmed Qurei", "party": "PLO", "capacity": null }
              ],
              "noteTaker": "Hirschfeld",
              "principalLevel": false,
              "ownPoints": "The interest is in what both sides can do.",
              "theirWords": "He would meet again, with a host who asks for nothing.",
              "offers": "none",
              "commitments": "none",
              "commitmentsAuthority": null,
              "documentsPassed": null,
              "atmosphere": "Wary, then curious.",
              "comment": null,
              "followUp": "A second meeting, in Norway.",
              "reason": "The day was wrong, and the capacity in which he spoke was ours, not his."
            }
            """;

    private static final String PLAN =
            """
            {
              "plannedFor": "1993-06-11",
              "plannedAt": "20:30:00+02:00",
              "place": "Oslo",
              "medium": "IN_PERSON",
              "counterpart": "Ahmed Qurei",
              "purpose": "Go through the brackets with counsel.",
              "talkingPoints": "Security first; arbitration only where both sides agree.",
              "culturalNotes": null,
              "papers": "The draft with our brackets"
            }
            """;

    @Autowired
    Clock clock;

    @Test
    void plansAContactWhoseMemorandumThenWaitsToBeWritten() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        assertThat(story.openTasks(channel)).doesNotContain("recordMemcon");

        api.as("desk")
                .sends(tomorrow(), CONTACTS, channel)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.plannedBy").value("desk"))
                .andExpect(jsonPath("$.memoranda", empty()))
                .andDo(document(
                        "plan-contact",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("plannedFor").description("the day, within the mandate"),
                                perhaps("plannedAt", JsonFieldType.STRING)
                                        .description(
                                                "the time of day, with its zone; the memorandum is due from then on"),
                                perhaps("place", JsonFieldType.STRING).description("at most 200 characters"),
                                fieldWithPath("medium")
                                        .description("one that the mandate permits: " + oneOf(Medium.class)),
                                fieldWithPath("counterpart").description("whom we meet, at most 300 characters"),
                                fieldWithPath("purpose").description("at most 2000 characters"),
                                fieldWithPath("talkingPoints")
                                        .description("what the envoy may say, at most 4000 characters"),
                                perhaps("culturalNotes", JsonFieldType.STRING)
                                        .description("protocol, language, face; at most 2000 characters"),
                                perhaps("papers", JsonFieldType.STRING)
                                        .description("what is handed over, which needs an accepted intermediary")),
                        responseFields(contact(""))
                                .and(fieldWithPath("memoranda").description("none yet"))));

        assertThat(story.openTasks(channel)).contains("recordMemcon");
    }

    @Test
    void listsTheContactsOfAChannelWithTheirMemoranda() throws Exception {
        var channel = oslo.after("london-memcon").channel();

        api.as("poldir")
                .gets(CONTACTS, channel)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].counterpart", contains("Abu Ala")))
                .andExpect(jsonPath("$.items[0].memoranda[*].noteTaker", contains("Hirschfeld")))
                .andDo(document(
                        "list-contacts",
                        channelInPath(),
                        responseFields(fieldWithPath("items").description("in the order in which they were planned"))
                                .and(contact("items[]."))
                                .and(fieldWithPath("items[].memoranda")
                                        .description("in the order in which they were recorded; the last one holds"))
                                .andWithPrefix("items[].memoranda[].", memorandum())));
    }

    @Test
    void refusesWhatIsWrongWithAPlanAllAtOnceByField() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        var before = books.of(channel);
        var plan = tomorrow();
        plan.remove("plannedFor");
        plan.put("purpose", " ");
        plan.put("talkingPoints", "x".repeat(4001));

        api.as("desk")
                .sends(plan, CONTACTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[?(@.path=='plannedFor')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='purpose')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='talkingPoints')].code", contains("maxLength")))
                .andExpect(jsonPath("$.errors.length()").value(3));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void refusesWhoeverIsNotInContactAnExpiredMandateAndAChannelThatIsOver() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        var before = books.of(channel);
        api.as("legal")
                .sends(tomorrow(), CONTACTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyThoseInContactPlanContacts"));
        assertThat(books.of(channel)).isEqualTo(before);

        story.advance(Duration.ofDays(100));
        var expired = books.of(channel);
        api.as("desk")
                .sends(tomorrow(), CONTACTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("GateShut"))
                .andExpect(jsonPath("$.gates", contains("MANDATE")));
        assertThat(books.of(channel)).isEqualTo(expired);

        story.as("poldir", () -> {
            channels.withdraw(channel, "Nobody answers.");
            return channel;
        });
        var withdrawn = books.of(channel);
        api.as("desk")
                .sends(tomorrow(), CONTACTS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("ChannelWithdrawn"));
        assertThat(books.of(channel)).isEqualTo(withdrawn);
    }

    @Test
    void putsAMemorandumRightAndKeepsTheWrongOne() throws Exception {
        var channel = oslo.after("london-memcon").channel();
        var wrong = memorandum(channel, "/items/0/memoranda/0/id");

        api.as("desk")
                .sends(CORRECTION, CORRECTIONS, channel, wrong)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.heldOn").value("1992-12-03"))
                .andExpect(jsonPath("$.recordedBy").value("desk"))
                .andDo(document(
                        "correct-memorandum",
                        pathParameters(
                                parameterWithName("ref").description("the channel's reference"),
                                parameterWithName("id").description("the id of the memorandum that is wrong")),
                        requestFields(correction()),
                        responseFields(memorandum())));

        api.as("poldir")
                .gets(CONTACTS, channel)
                .andExpect(jsonPath("$.items[0].memoranda.length()").value(2))
                .andExpect(jsonPath("$.items[0].memoranda[0].id").value(wrong))
                .andExpect(jsonPath("$.items[0].memoranda[1].correctedBecause").isNotEmpty());
        api.as("envoy")
                .sends(CORRECTION, CORRECTIONS, channel, wrong)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("AlreadySuperseded"));
        api.as("envoy")
                .sends(CORRECTION, CORRECTIONS, channel, memorandum(channel, "/items/0/memoranda/1/id"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyAuthorAndDeskCorrect"));
    }

    @Test
    void leavesAMemorandumToItsAuthorAndTheDesk() throws Exception {
        var channel = oslo.after("london-memcon").channel();
        var own = memorandum(channel, "/items/0/memoranda/0/id");
        var before = books.of(channel);
        for (var account : List.of("legal", "poldir", "principal"))
            api.as(account)
                    .sends(CORRECTION, CORRECTIONS, channel, own)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.fact").value("OnlyAuthorAndDeskCorrect"));
        var silent = body(CORRECTION);
        silent.put("reason", " ");
        silent.remove("followUp");
        api.as("envoy")
                .sends(silent, CORRECTIONS, channel, own)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[?(@.path=='reason')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='followUp')].code", contains("required")))
                .andExpect(jsonPath("$.errors.length()").value(2));
        var elsewhere = memorandum(oslo.after("london-memcon").channel(), "/items/0/memoranda/0/id");
        assertSaysNothingOf(elsewhere, id -> api.as("envoy").sends(CORRECTION, CORRECTIONS, channel, id));
        assertSaysNothingOf(channel, ref -> api.as("outsider").sends(CORRECTION, CORRECTIONS, ref, own));
        assertThat(books.of(channel)).isEqualTo(before);

        api.as("envoy").sends(CORRECTION, CORRECTIONS, channel, own).andExpect(status().isCreated());
    }

    private String memorandum(String channel, String pointer) throws Exception {
        return read(api.as("desk").gets(CONTACTS, channel), pointer);
    }

    @Test
    void answersAChannelThatIsAbsentLikeOneThatIsNotTheCallers() throws Exception {
        var channel = oslo.after("draft-mandate").channel();
        var before = books.of(channel);

        // The envoys may plan contacts, but are read in later in the story.
        for (var account : List.of("outsider", "envoy")) {
            assertSaysNothingOf(channel, ref -> api.as(account).sends(PLAN, CONTACTS, ref));
            assertSaysNothingOf(channel, ref -> api.as(account).gets(CONTACTS, ref));
        }

        assertThat(books.of(channel)).isEqualTo(before);
    }

    private ObjectNode tomorrow() throws Exception {
        var plan = body(PLAN);
        plan.put(
                "plannedFor",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1).toString());
        return plan;
    }

    private static List<FieldDescriptor> contact(String prefix) {
        return List.of(
                fieldWithPath(prefix + "id").description("the contact's id"),
                fieldWithPath(prefix + "plannedFor").description("the day"),
                perhaps(prefix + "plannedAt", JsonFieldType.STRING).description("the time of day"),
                perhaps(prefix + "place", JsonFieldType.STRING).description("where"),
                fieldWithPath(prefix + "medium").description("by what means"),
                fieldWithPath(prefix + "counterpart").description("whom we meet"),
                fieldWithPath(prefix + "purpose").description("what for"),
                fieldWithPath(prefix + "talkingPoints").description("what the envoy may say"),
                perhaps(prefix + "culturalNotes", JsonFieldType.STRING).description("protocol, language, face"),
                perhaps(prefix + "papers", JsonFieldType.STRING).description("what is handed over"),
                fieldWithPath(prefix + "plannedBy").description("the account"));
    }

    private static List<FieldDescriptor> correction() {
        return List.of(
                fieldWithPath("heldOn").description("the day of the contact"),
                fieldWithPath("place").description("where, at most 200 characters"),
                fieldWithPath("medium").description(oneOf(Medium.class)),
                fieldWithPath("participants").description("at least one"),
                fieldWithPath("participants[].name").description("name or pseudonym"),
                fieldWithPath("participants[].party").description("for which party"),
                perhaps("participants[].capacity", JsonFieldType.STRING).description("as what"),
                fieldWithPath("noteTaker").description("who wrote it down"),
                fieldWithPath("principalLevel").description("whether a principal took part"),
                fieldWithPath("ownPoints").description("what we said, at most 8000 characters"),
                fieldWithPath("theirWords").description("what they said, at most 8000 characters"),
                fieldWithPath("offers").description("`none`, or the offers"),
                fieldWithPath("commitments").description("`none`, or the words that commit us"),
                perhaps("commitmentsAuthority", JsonFieldType.STRING).description("where commitments are permitted"),
                perhaps("documentsPassed", JsonFieldType.STRING).description("what changed hands"),
                fieldWithPath("atmosphere").description("apart from the record"),
                perhaps("comment", JsonFieldType.STRING).description("apart from the record"),
                fieldWithPath("followUp").description("what is to be done"),
                fieldWithPath("reason").description("why the earlier one was wrong, at most 1000 characters"));
    }

    private static List<FieldDescriptor> memorandum() {
        return List.of(
                fieldWithPath("id").description("the memorandum's id"),
                fieldWithPath("heldOn").description("the day of the contact"),
                fieldWithPath("place").description("where"),
                fieldWithPath("medium").description("by what means"),
                fieldWithPath("participants[].name").description("name or pseudonym"),
                fieldWithPath("participants[].party").description("for which party"),
                perhaps("participants[].capacity", JsonFieldType.STRING).description("as what"),
                fieldWithPath("noteTaker").description("who wrote it down"),
                fieldWithPath("ownPoints").description("what we said"),
                fieldWithPath("theirWords").description("what they said"),
                fieldWithPath("offers").description("`none`, or the offers"),
                fieldWithPath("commitments").description("`none`, or the words that commit us"),
                perhaps("documentsPassed", JsonFieldType.STRING).description("what changed hands"),
                fieldWithPath("atmosphere").description("apart from the record"),
                perhaps("comment", JsonFieldType.STRING).description("apart from the record"),
                fieldWithPath("followUp").description("what is to be done"),
                perhaps("correctedBecause", JsonFieldType.STRING)
                        .description("why it took the place of the one before it"),
                fieldWithPath("recordedBy").description("the account"),
                fieldWithPath("recordedAt").description("when, in UTC"));
    }
}
