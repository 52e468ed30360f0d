package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.abbreviated;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.audit.Act;
import subrosa.audit.VerifyLogCommand;
import subrosa.compartment.Level;

/** Describes the inspector's register and the log, each from a request that was answered. */
class OversightApiDocs extends ApiDocs {

    /** The inspector is not among its readers. */
    private static final String OPENING =
            """
            {
              "codeword": "JUNIPER",
              "level": "TOP_SECRET",
              "track": "TRACK_1_5",
              "parties": [
                { "name": "Israel", "nature": "STATE", "home": true, "jurisdiction": "il" },
                { "name": "PLO", "nature": "NON_STATE", "home": false }
              ],
              "principals": [
                { "name": "Yitzhak Rabin", "party": "Israel", "office": "Prime Minister" },
                { "name": "Yasser Arafat", "party": "PLO", "office": "Chairman" }
              ]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void inspectorListsEveryChannelFromTheMomentItIsCreated() throws Exception {
        var channel = Api.read(api.as("desk").sends(OPENING, "/api/channels"), "/ref");

        api.as("inspector").gets("/api/channels/{ref}", channel).andExpect(status().isNotFound());
        api.as("inspector")
                .gets("/api/oversight/channels?limit={limit}", 500)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.ref == '" + channel + "')].codeword", hasItem("JUNIPER")))
                .andExpect(jsonPath(
                        "$.items[?(@.ref == '" + channel + "')].mandateSignedAt", everyItem(is((Object) null))))
                .andDo(document(
                        "oversight-channels",
                        preprocessResponse(abbreviated("/items", 1)),
                        queryParameters(
                                parameterWithName("limit").optional().description("at most 500; 100 if not said"),
                                parameterWithName("next")
                                        .optional()
                                        .description("the cursor that the page before gave")),
                        responseFields(
                                fieldWithPath("items").description("every channel of the house, the latest first"),
                                perhaps("next", JsonFieldType.STRING).description("the cursor of the next page"),
                                fieldWithPath("items[].ref").description("its reference"),
                                perhaps("items[].codeword", JsonFieldType.STRING)
                                        .description("its codeword; nothing where the channel does not open"),
                                perhaps("items[].level", JsonFieldType.STRING)
                                        .description("the classification, likewise: " + oneOf(Level.class)),
                                fieldWithPath("items[].openedAt").description("when it was opened"),
                                fieldWithPath("items[].openedBy").description("by which account"),
                                perhaps("items[].mandateSignedAt", JsonFieldType.STRING)
                                        .description("when its last mandate was signed"),
                                perhaps("items[].disposedAt", JsonFieldType.STRING)
                                        .description("when the key of its records was destroyed under law"),
                                perhaps("items[].closed", JsonFieldType.STRING)
                                        .description(
                                                "why it, or a mandate of it, does not open: `KeyDestroyed`, `KeyMissing`, `CannotOpen`"),
                                fieldWithPath("items[].readers").description("how many are inside"),
                                perhaps("items[].lastActAt", JsonFieldType.STRING)
                                        .description("when something was last logged in its chain"),
                                perhaps("items[].lastAct", JsonFieldType.STRING).description("and what"))));

        assertThat(lastOf("house")).contains("\"act\":\"READ\"").contains("GET /api/oversight/channels");
    }

    @Test
    void listsEveryChannelOncePageByPage() throws Exception {
        for (int i = 0; i < 4; i++)
            api.as("desk").sends(OPENING, "/api/channels").andExpect(status().isCreated());
        var all = references(api.as("inspector").gets("/api/oversight/channels?limit={limit}", 500));

        var told = new ArrayList<String>();
        var next = "";
        do {
            var page = next.isEmpty()
                    ? api.as("inspector").gets("/api/oversight/channels?limit={limit}", 3)
                    : api.as("inspector").gets("/api/oversight/channels?limit={limit}&next={next}", 3, next);
            assertThat(references(page)).hasSizeBetween(1, 3);
            told.addAll(references(page));
            next = String.valueOf(Api.read(page, "/next"));
        } while (!next.isEmpty() && !next.equals("null"));

        assertThat(all).hasSizeGreaterThan(3).hasSizeLessThan(500).doesNotHaveDuplicates();
        assertThat(told).isEqualTo(all);
        assertThat(references(api.as("inspector").gets("/api/oversight/channels?next={next}", "CH-000000")))
                .isEmpty();
    }

    private static List<String> references(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.items[*].ref");
    }

    @Test
    void tellsTheDateOfASignedMandate() throws Exception {
        var channel = oslo.after("sign-mandate").channel();

        api.as("inspector")
                .gets("/api/oversight/channels")
                .andExpect(jsonPath("$.items[?(@.ref == '" + channel + "')].mandateSignedAt")
                        .isNotEmpty());
    }

    @Test
    void readsTheLogOfAChannelPageByPage() throws Exception {
        var channel = oslo.after("sign-mandate").channel();

        var first = api.as("inspector")
                .gets("/api/oversight/log?chain={chain}&act={act}&limit={limit}", channel, "WRITE", 2)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].chain", everyItem(is(channel))))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andDo(document(
                        "oversight-log",
                        queryParameters(
                                parameterWithName("chain")
                                        .optional()
                                        .description("a channel's reference, or `house` for what belongs to none"),
                                parameterWithName("account").optional().description("who did it"),
                                parameterWithName("act").optional().description(oneOf(Act.class)),
                                parameterWithName("from").optional().description("the first instant, included"),
                                parameterWithName("to").optional().description("the instant before which they end"),
                                parameterWithName("next")
                                        .optional()
                                        .description("the cursor that the page before gave"),
                                parameterWithName("limit").optional().description("at most 500; 100 if not said")),
                        responseFields(entry())
                                .and(
                                        fieldWithPath("items").description("the latest first"),
                                        perhaps("next", JsonFieldType.STRING)
                                                .description("the cursor of the next page"))));
        var second = api.as("inspector")
                .gets(
                        "/api/oversight/log?chain={chain}&act={act}&limit={limit}&next={next}",
                        channel,
                        "WRITE",
                        2,
                        Api.read(first, "/next"))
                .andExpect(status().isOk());

        assertThat(Long.parseLong(Api.read(second, "/items/0/number")))
                .isLessThan(Long.parseLong(Api.read(first, "/items/1/number")));
        assertThat(lastOf("house")).contains("GET /api/oversight/log").contains(channel);
    }

    @Test
    void exportsALogThatIsWholeAndHasTheExportInIt() throws Exception {
        oslo.after("open");

        var answer = api.as("inspector")
                .gets("/api/oversight/log/export")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"subrosa-log.jsonl\""))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        // Whoever exports first makes the key, and that is logged after the export.
        assertThat(answer.lines().filter(line -> line.contains("\"chain\":\"house\"")))
                .filteredOn(line -> !line.contains("\"act\":\"KEY\""))
                .last()
                .asString()
                .contains("\"act\":\"EXPORT\"")
                .contains("\"account\":\"inspector\"");
        var file = Files.writeString(folder.resolve("log.jsonl"), answer);
        var said = new ByteArrayOutputStream();
        assertThat(VerifyLogCommand.run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    void isAbsentForAnybodyElse() throws Exception {
        for (var address : List.of("/api/oversight/channels", "/api/oversight/log", "/api/oversight/log/export"))
            for (var account : List.of("admin", "poldir", "outsider"))
                api.as(account).gets(address).andExpect(status().isNotFound());

        assertThat(lastOf("house")).contains("\"act\":\"REFUSED\"").contains("\"account\":\"outsider\"");
    }

    private String lastOf(String chain) throws Exception {
        // The request itself is logged after it was answered.
        return api.as("inspector")
                .gets("/api/oversight/log?chain={chain}&limit=1", chain)
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<FieldDescriptor> entry() {
        return List.of(
                fieldWithPath("items[].chain").description("the channel's reference, or `house`"),
                fieldWithPath("items[].number").description("its place in the chain, from 1, without a gap"),
                fieldWithPath("items[].at").description("when"),
                fieldWithPath("items[].account").description("who, or `system`"),
                fieldWithPath("items[].act").description(oneOf(Act.class)),
                fieldWithPath("items[].what").description("the address as a template, or the name of a step"),
                perhaps("items[].about", JsonFieldType.STRING)
                        .description("references of what it concerned, and what was done on the way"),
                perhaps("items[].why", JsonFieldType.STRING)
                        .description("a code, or the SHA-256 digest of a typed reason"),
                perhaps("items[].device", JsonFieldType.STRING).description("the address that the request came from"),
                fieldWithPath("items[].outcome").description("`DONE`, or the fact that stood in the way"),
                fieldWithPath("items[].previous").description("the hash of the entry before"),
                fieldWithPath("items[].hash").description("SHA-256 over all of this"));
    }
}
