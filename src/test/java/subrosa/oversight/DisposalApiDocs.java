package subrosa.oversight;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.abbreviated;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.Described;

/** Describes the disposal of records under two keys, and what lists show afterwards. */
class DisposalApiDocs extends ApiDocs {

    @Autowired
    Archiving archiving;

    @Autowired
    JdbcTemplate database;

    @Test
    void disposesOfRecordsUnderTwoKeys() throws Exception {
        var channel = archiving.archived();

        var proposed = api.as("records")
                .sends(proposal(channel), "/api/oversight/disposals")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PROPOSED"))
                .andDo(document(
                        "propose-disposal",
                        requestFields(
                                fieldWithPath("channel").description("the reference of the channel"),
                                fieldWithPath("legalBasis")
                                        .description("the law that allows it, at most 1000 characters"),
                                fieldWithPath("reason").description("why now, at most 4000 characters"))));
        var reference = Api.read(proposed, "/ref");
        proposed.andExpect(header().string("Location", "/api/oversight/disposals/" + reference));
        api.as("records")
                .posts("/api/oversight/disposals/{ref}/confirmation", reference)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SamePersonTwice"));
        api.as("inspector")
                .posts("/api/oversight/disposals/{ref}/confirmation", reference)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DESTROYED"))
                .andDo(document(
                        "confirm-disposal",
                        pathParameters(parameterWithName("ref").description("the disposal's reference"))));

        api.as("inspector")
                .gets("/api/oversight/disposals/{ref}", reference)
                .andExpect(status().isOk())
                .andDo(document(
                        "disposal",
                        pathParameters(parameterWithName("ref").description("the disposal's reference")),
                        responseFields(fields(""))));
        api.as("records")
                .gets("/api/oversight/disposals")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].ref", hasItem(reference)))
                .andDo(document(
                        "disposals",
                        preprocessResponse(abbreviated("/items", 1)),
                        responseFields(fieldWithPath("items").description("the latest first"))
                                .and(fields("items[]."))));

        api.as("records").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());
        api.as("inspector")
                .gets("/api/oversight/channels")
                .andExpect(status().isOk())
                .andExpect(jsonPath(only(channel, "disposedAt")).isNotEmpty())
                .andExpect(jsonPath(only(channel, "closed"), hasItem("KeyDestroyed")))
                .andExpect(jsonPath(only(channel, "readers"), hasItem(0)));
    }

    @Test
    void refusesADisposalWithAReason() throws Exception {
        var channel = archiving.archived();
        var reference = Api.read(api.as("inspector").sends(proposal(channel), "/api/oversight/disposals"), "/ref");

        api.as("records")
                .sends(
                        Map.of("reason", "A court has asked for it"),
                        "/api/oversight/disposals/{ref}/refusal",
                        reference)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("REFUSED"))
                .andExpect(jsonPath("$.refusal").value("A court has asked for it"))
                .andDo(document(
                        "refuse-disposal",
                        pathParameters(parameterWithName("ref").description("the disposal's reference")),
                        requestFields(fieldWithPath("reason").description("why not, at most 4000 characters"))));
        api.as("records").gets("/api/channels/{ref}", channel).andExpect(status().isOk());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        api.as("inspector")
                .sends(Map.of("channel", "CH-000000", "legalBasis", " "), "/api/oversight/disposals")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].path", hasItem("legalBasis")))
                .andExpect(jsonPath("$.errors[*].path", hasItem("reason")));
        api.as("inspector")
                .sends(proposal(archiving.sealed()), "/api/oversight/disposals")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("ReviewDateAhead"))
                .andExpect(jsonPath("$.field").value("channel"))
                .andDo(document("disposal-too-early", Described.problem()));
    }

    @Test
    void isAbsentForAnybodyElse() throws Exception {
        var channel = archiving.archived();
        var reference = Api.read(api.as("inspector").sends(proposal(channel), "/api/oversight/disposals"), "/ref");

        for (var account : List.of("admin", "poldir", "outsider")) {
            var caller = api.as(account);
            caller.gets("/api/oversight/disposals").andExpect(status().isNotFound());
            caller.sends(proposal(channel), "/api/oversight/disposals").andExpect(status().isNotFound());
            assertSaysNothingOf(reference, ref -> caller.gets("/api/oversight/disposals/{ref}", ref));
            assertSaysNothingOf(reference, ref -> caller.posts("/api/oversight/disposals/{ref}/confirmation", ref));
            assertSaysNothingOf(
                    reference,
                    ref -> caller.sends(Map.of("reason", "No"), "/api/oversight/disposals/{ref}/refusal", ref));
        }
        api.as("inspector").gets("/api/oversight/disposals/{ref}", "DC-000000").andExpect(status().isNotFound());
    }

    /** As after a backup of before was put back: everybody is inside again, and nobody has ordered anything. */
    @Test
    void keepsListsOpenWhereOneChannelDoesNot() throws Exception {
        var stays = archiving.sealed();
        var channel = archiving.archived();
        var reference = Api.read(api.as("inspector").sends(proposal(channel), "/api/oversight/disposals"), "/ref");
        api.as("records")
                .posts("/api/oversight/disposals/{ref}/confirmation", reference)
                .andExpect(status().isOk());
        database.update("update read_in set read_off_at = null where compartment = ?", channel);
        database.update("delete from disposal where reference = ?", reference);

        api.as("records")
                .gets("/api/channels")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].ref", hasItem(stays)))
                .andExpect(jsonPath("$.items[?(@.ref == '" + channel + "')]").isEmpty())
                .andExpect(jsonPath("$.closed[?(@.ref == '" + channel + "')].fact", hasItem("KeyDestroyed")));
        api.as("records")
                .gets("/api/me")
                .andExpect(jsonPath("$.readIns[*].ref", hasItem(stays)))
                .andExpect(jsonPath("$.closed[*].ref", hasItem(channel)));
        api.as("records").gets("/api/tasks").andExpect(status().isOk());
        api.as("inspector")
                .gets("/api/oversight/channels")
                .andExpect(status().isOk())
                .andExpect(jsonPath(only(channel, "closed"), hasItem("KeyDestroyed")))
                .andExpect(jsonPath(only(stays, "codeword"), hasItem("TAMARISK")));
        api.as("inspector")
                .sends(proposal(channel), "/api/oversight/disposals")
                .andExpect(jsonPath("$.fact").value("RecordsDisposedOf"));
        api.as("desk")
                .gets("/api/channels/{ref}", channel)
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.fact").value("KeyDestroyed"));
        database.update("update read_in set read_off_at = read_in_at where compartment = ?", channel);
    }

    private static String only(String channel, String field) {
        return "$.items[?(@.ref == '" + channel + "')]." + field;
    }

    private static Map<String, String> proposal(String channel) {
        return Map.of(
                "channel", channel,
                "legalBasis", "Public Records Act, section 3(6)",
                "reason", "Reviewed: nothing of it is worth keeping");
    }

    private static List<FieldDescriptor> fields(String in) {
        return List.of(
                fieldWithPath(in + "ref").description("the disposal's reference"),
                fieldWithPath(in + "channel").description("the channel's"),
                fieldWithPath(in + "state").description(oneOf(DisposalState.class)),
                fieldWithPath(in + "legalBasis").description("the law that allows it"),
                fieldWithPath(in + "reason").description("why"),
                fieldWithPath(in + "proposed.by").description("the account that turned the first key"),
                fieldWithPath(in + "proposed.as").description("which key: `records` or `inspector`"),
                fieldWithPath(in + "proposed.at").description("when"),
                perhaps(in + "decided", JsonFieldType.OBJECT).description("the second key, or the refusal, likewise"),
                perhaps(in + "decided.by", JsonFieldType.STRING).description("the account"),
                perhaps(in + "decided.as", JsonFieldType.STRING).description("which key"),
                perhaps(in + "decided.at", JsonFieldType.STRING).description("when"),
                perhaps(in + "refusal", JsonFieldType.STRING).description("why it was refused"),
                perhaps(in + "inventory", JsonFieldType.OBJECT)
                        .description("what there was when the second key was turned"),
                subsectionWithPath(in + "inventory.rows")
                        .type(JsonFieldType.OBJECT)
                        .optional()
                        .description(
                                "how many rows of each table; `engine_variable` and `engine_update` are the engine's"),
                perhaps(in + "inventory.setHash", JsonFieldType.STRING)
                        .description("the hash of the sealed archive, if there was one"),
                perhaps(in + "inventory.logNumber", JsonFieldType.NUMBER)
                        .description("the entry that the channel's log ended with"),
                perhaps(in + "inventory.logHash", JsonFieldType.STRING).description("its hash"),
                perhaps(in + "keyDestroyedAt", JsonFieldType.STRING)
                        .description("when the key was destroyed; nothing as long as it is still to be"));
    }
}
