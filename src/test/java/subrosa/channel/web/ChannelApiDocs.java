package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.headers.HeaderDocumentation.responseHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.applyPathPrefix;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Api.body;
import static subrosa.Described.abbreviated;
import static subrosa.Described.channelInPath;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;
import static subrosa.Described.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.channel.Channel;
import subrosa.channel.Nature;
import subrosa.channel.Stage;
import subrosa.channel.Tempo;
import subrosa.channel.Track;
import subrosa.compartment.Level;

/** Describes the resources of a channel for integrators, each from a request that was answered. */
class ChannelApiDocs extends ApiDocs {

    private static final String READ_OFFS = "/api/channels/{ref}/read-offs";

    private static final String OPENING =
            """
            {
              "codeword": "TAMARISK",
              "level": "TOP_SECRET",
              "track": "TRACK_1_5",
              "parties": [
                { "name": "Israel", "nature": "STATE", "home": true, "jurisdiction": "il" },
                { "name": "PLO", "nature": "NON_STATE", "home": false, "culturalNotes": "Recognition is the currency." }
              ],
              "principals": [
                { "name": "Yitzhak Rabin", "party": "Israel", "office": "Prime Minister" },
                { "name": "Yasser Arafat", "party": "PLO", "office": "Chairman" }
              ],
              "envoys": [{ "name": "Ron Pundak", "party": "Israel" }],
              "readers": ["poldir", "legal"]
            }
            """;

    @Test
    void opensAChannelAndSetsItOnItsPath() throws Exception {
        var opened = api.as("desk")
                .sends(OPENING, "/api/channels")
                .andExpect(status().isCreated())
                .andDo(document(
                        "open-channel",
                        requestHeaders(headerWithName("Authorization").description("HTTP Basic, with every request")),
                        requestFields(
                                        fieldWithPath("codeword").description("at most 40 characters"),
                                        fieldWithPath("level").description("the classification: " + oneOf(Level.class)),
                                        fieldWithPath("track").description("who talks: " + oneOf(Track.class)),
                                        fieldWithPath("parties").description("two or more, one of them home"))
                                .andWithPrefix("parties[].", party())
                                .and(fieldWithPath("principals").description("at least one of each party"))
                                .andWithPrefix("principals[].", person())
                                .and(fieldWithPath("envoys").optional().description("who speaks for them"))
                                .andWithPrefix("envoys[].", person())
                                .and(fieldWithPath("readers")
                                        .optional()
                                        .description("accounts that are read in at once, beside your own")),
                        responseHeaders(headerWithName("Location").description("the channel's address")),
                        responseFields(channel())));

        var ref = Api.read(opened, "/ref");
        opened.andExpect(header().string("Location", "/api/channels/" + ref));
        assertThat(books.of(ref).open()).containsExactly("draftMandate null");
        api.as("legal").gets("/api/channels/{ref}", ref).andExpect(status().isOk());
    }

    @Test
    void listsTheChannelsThatTheCallerIsInside() throws Exception {
        var mine = oslo.after("open").channel();
        api.as("poldir")
                .gets("/api/channels")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].ref", hasItem(mine)))
                .andDo(document(
                        "list-channels",
                        preprocessResponse(abbreviated("/items", 1)),
                        responseFields(
                                        fieldWithPath("items").description("the latest first"),
                                        fieldWithPath("closed")
                                                .description(
                                                        "those that do not open, because their key was destroyed or somebody changed their row"),
                                        perhaps("closed[].ref", JsonFieldType.STRING)
                                                .description("the channel's reference"),
                                        perhaps("closed[].fact", JsonFieldType.STRING)
                                                .description("`KeyDestroyed`, `KeyMissing` or `CannotOpen`"))
                                .andWithPrefix("items[].", channel())));

        api.as("outsider").gets("/api/channels").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void tellsOfOneChannel() throws Exception {
        api.as("poldir")
                .gets("/api/channels/{ref}", oslo.after("open").channel())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.codeword").value("TAMARISK"))
                .andDo(document("get-channel", channelInPath(), responseFields(channel())));
    }

    @Test
    void tellsWhatTheInstitutionDid() throws Exception {
        api.as("legal")
                .gets(
                        "/api/channels/{ref}/timeline",
                        oslo.after("draft-mandate").channel())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].by").value("desk"))
                .andExpect(jsonPath("$.items[*].rows[*]", hasItem("F3")))
                .andDo(document(
                        "get-timeline",
                        channelInPath(),
                        responseFields(
                                fieldWithPath("items").description("in order"),
                                fieldWithPath("items[].at").description("when, in UTC"),
                                fieldWithPath("items[].stage").description("the stage's number: " + oneOf(Stage.class)),
                                fieldWithPath("items[].stageTitle").description("the stage's name"),
                                fieldWithPath("items[].closed")
                                        .description(
                                                "whether the stage is closed to the reader's role: then act, reason"
                                                        + " and author are absent"),
                                fieldWithPath("items[].act").description("a sentence, in the past tense"),
                                fieldWithPath("items[].reason")
                                        .description("why, in the words of whoever decided")
                                        .optional()
                                        .type(JsonFieldType.STRING),
                                fieldWithPath("items[].by").description("the account, or `system`"),
                                fieldWithPath("items[].rows")
                                        .description("the rows of the decision tables behind it, such as `F3`"))));
    }

    @Test
    void tellsThoseInsideWhoElseIs() throws Exception {
        api.as("legal")
                .gets("/api/channels/{ref}/readers", oslo.after("open").channel())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accounts", hasItem("desk")))
                .andDo(document(
                        "list-readers",
                        channelInPath(),
                        responseFields(fieldWithPath("accounts").description("the accounts that are inside"))));
    }

    @Test
    void readsFurtherPeopleIn() throws Exception {
        var channel = oslo.after("open").channel();
        api.as("treaty").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());

        api.as("security")
                .sends(
                        Map.of("accounts", List.of("treaty", "lang"), "briefedOn", "1992-12-01"),
                        "/api/channels/{ref}/readers",
                        channel)
                .andExpect(status().isNoContent())
                .andDo(
                        document(
                                "read-in",
                                channelInPath(),
                                requestFields(
                                        fieldWithPath("accounts")
                                                .description(
                                                        "accounts that were briefed; whoever is inside already stays so"),
                                        perhaps("briefedOn", JsonFieldType.STRING)
                                                .description(
                                                        "the day on which they signed the briefing, in UTC; today if absent"))));

        api.as("treaty").gets("/api/channels/{ref}", channel).andExpect(status().isOk());
    }

    @Test
    void readsSomebodyOff() throws Exception {
        var channel = oslo.after("open").channel();
        api.as("legal2").gets("/api/channels/{ref}", channel).andExpect(status().isOk());

        api.as("security")
                .sends(Map.of("account", "legal2", "debriefedOn", "1992-12-01"), READ_OFFS, channel)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "read-off",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("account").description("one that is read in"),
                                perhaps("debriefedOn", JsonFieldType.STRING)
                                        .description("the day on which they signed the debriefing, in UTC"),
                                perhaps("note", JsonFieldType.STRING)
                                        .description("if they signed none, why; at most 1000 characters"))));

        assertSaysNothingOf(channel, ref -> api.as("legal2").gets("/api/channels/{ref}", ref));
        api.as("desk")
                .gets("/api/channels/{ref}/timeline", channel)
                .andExpect(jsonPath(
                        "$.items[*].act",
                        hasItem("Security read off legal2, who signed the debriefing on 1992-12-01.")));
        refused(
                "security",
                Map.of("account", "legal2", "note", "Twice."),
                "/api/channels/" + channel + "/read-offs",
                "NotReadIn");
        var address = "/api/channels/" + channel + "/read-offs";
        refused("security", Map.of("account", "legal"), address, "DebriefingUnexplained");
        refused("security", Map.of("account", "legal", "note", " "), address, "DebriefingUnexplained");
        refused("security", Map.of("account", "legal", "debriefedOn", "2100-01-01"), address, "SignedInTheFuture");
        refused("security", Map.of("account", "security", "note", "Leaves."), address, "LastOfSecurity");
        refused("desk", Map.of("account", "legal", "note", "Leaves."), address, "OnlySecurityReadsIn");
    }

    @Test
    void refusesWhatIsWrongWithAnOpeningAllAtOnceByField() throws Exception {
        var opening = body(OPENING);
        opening.put("codeword", "T".repeat(41));
        opening.remove("level");
        ((ObjectNode) opening.at("/parties/1")).remove("nature");
        opening.putArray("principals");
        var before = inside();

        api.as("desk")
                .sends(opening, "/api/channels")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors[?(@.path=='codeword')].code", contains("maxLength")))
                .andExpect(jsonPath("$.errors[?(@.path=='level')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='parties.1.nature')].code", contains("required")))
                .andExpect(jsonPath("$.errors[?(@.path=='principals')].code", contains("required")))
                .andExpect(jsonPath("$.errors.length()").value(4))
                .andDo(document("open-channel-with-errors", problem()));

        assertThat(inside()).isEqualTo(before);
    }

    @Test
    void refusesWhatTheRulesOfAChannelForbidAndChangesNothing() throws Exception {
        var channel = oslo.after("open").channel();
        var before = books.of(channel);
        var known = inside();
        var oneSide = body(OPENING);
        ((ArrayNode) oneSide.get("parties")).remove(1);
        var unknownReader = body(OPENING);
        unknownReader.putArray("readers").add("nobody");

        refused("legal", OPENING, "/api/channels", "OnlyTheDeskOpensChannels");
        refused("desk", oneSide, "/api/channels", "ChannelNeedsTwoSides");
        refused("desk", unknownReader, "/api/channels", "UnknownAccount");
        refused(
                "desk",
                Map.of("accounts", List.of("treaty")),
                "/api/channels/" + channel + "/readers",
                "OnlySecurityReadsIn");
        refused(
                "security",
                Map.of("accounts", List.of("nobody")),
                "/api/channels/" + channel + "/readers",
                "UnknownAccount");

        assertThat(books.of(channel)).isEqualTo(before);
        assertThat(inside()).isEqualTo(known);
    }

    @Test
    void answersAChannelThatIsAbsentLikeOneThatIsNotTheCallers() throws Exception {
        var channel = Api.read(api.as("desk").sends(OPENING, "/api/channels"), "/ref");
        var before = books.of(channel);

        for (var resource : List.of("", "/timeline", "/readers"))
            assertSaysNothingOf(channel, ref -> api.as("outsider").gets("/api/channels/{ref}" + resource, ref));
        // Security reads people in, but has to be inside itself.
        assertSaysNothingOf(channel, ref -> api.as("security")
                .sends(Map.of("accounts", List.of("security")), "/api/channels/{ref}/readers", ref));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void changesTheTempo() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();
        var change = Map.of("tempo", "CRISIS", "reason", "A hostage is threatened.");

        api.as("poldir")
                .sends(change, "/api/channels/{ref}/tempo-changes", channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "change-tempo",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("tempo").description(oneOf(Tempo.class)),
                                fieldWithPath("reason").description("at most 1000 characters")),
                        responseFields(fieldWithPath("id").description("of the record"))));

        api.as("desk")
                .gets("/api/channels/{ref}", channel)
                .andExpect(jsonPath("$.tempo").value("CRISIS"));
        api.as("desk")
                .sends(change, "/api/channels/{ref}/tempo-changes", channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyThePoliticalDirectorChangesTempo"));
    }

    private void refused(String account, Object body, String address, String fact) throws Exception {
        api.as(account)
                .sends(body, address)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value(fact));
    }

    private List<String> inside() {
        return story.as(
                "desk", () -> channels.inside().stream().map(Channel::ref).toList());
    }

    private static List<FieldDescriptor> channel() {
        var fields = new ArrayList<>(List.of(
                fieldWithPath("ref").description("the reference: random, so that nothing can be read off it"),
                fieldWithPath("codeword").description("what it is called inside"),
                fieldWithPath("level").description("the classification"),
                fieldWithPath("tempo").description("how fast it has to move: " + oneOf(Tempo.class)),
                fieldWithPath("track").description("who talks"),
                fieldWithPath("parties").description("the sides")));
        fields.addAll(applyPathPrefix("parties[].", party()));
        fields.add(fieldWithPath("principals").description("in whose name they talk"));
        fields.addAll(applyPathPrefix("principals[].", person()));
        fields.add(fieldWithPath("envoys").description("who speaks for them"));
        fields.addAll(applyPathPrefix("envoys[].", person()));
        fields.add(fieldWithPath("openedAt").description("when, in UTC"));
        fields.add(fieldWithPath("announced").description("whether its existence is public"));
        fields.add(perhaps("withdrawnAt", JsonFieldType.STRING).description("when it was withdrawn, in UTC"));
        return fields;
    }

    private static List<FieldDescriptor> party() {
        return List.of(
                fieldWithPath("name").description("unique in the channel"),
                fieldWithPath("nature").description(oneOf(Nature.class)),
                fieldWithPath("home").description("whether it is the side whose ministry keeps the dossier"),
                perhaps("jurisdiction", JsonFieldType.STRING).description("the key of its rules of approval at home"),
                perhaps("culturalNotes", JsonFieldType.STRING)
                        .description("what protocol, language and face ask of those who meet them"));
    }

    private static List<FieldDescriptor> person() {
        return List.of(
                fieldWithPath("name").description("the person"),
                fieldWithPath("party").description("the party that they belong to or speak for"),
                perhaps("office", JsonFieldType.STRING).description("the office held"));
    }
}
