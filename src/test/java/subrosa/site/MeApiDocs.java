package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.abbreviated;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.ApiDocs;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.compartment.Level;

/** Describes what the house knows of whoever asks, and what administrators do for accounts. */
class MeApiDocs extends ApiDocs {

    @Autowired
    AuditLog log;

    @Test
    void tellsAReaderWhatTheHouseKnowsOfThem() throws Exception {
        var channel = oslo.after("plan-london").channel();

        api.as("envoy")
                .gets("/api/me")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account").value("envoy"))
                .andExpect(jsonPath("$.roles.length()").value(2))
                .andExpect(jsonPath("$.clearance").value("TOP_SECRET"))
                .andDo(document(
                        "me",
                        preprocessResponse(abbreviated("/readIns", 1)),
                        responseFields(
                                fieldWithPath("account").description("the account"),
                                fieldWithPath("roles")
                                        .description(
                                                "the keys of its roles, those of whom it stands in for among them"),
                                fieldWithPath("clearance")
                                        .description("the highest level that it may know of: " + oneOf(Level.class)),
                                fieldWithPath("standsInFor")
                                        .description("those who are away and for whom it stands in"),
                                perhaps("standsInFor[].account", JsonFieldType.STRING)
                                        .description("who is away"),
                                perhaps("standsInFor[].until", JsonFieldType.STRING)
                                        .description("from when on it does not any more, in UTC"),
                                fieldWithPath("readIns").description("the channels that it is inside of"),
                                fieldWithPath("readIns[].ref").description("the channel's reference"),
                                fieldWithPath("readIns[].codeword").description("what it is called inside"),
                                fieldWithPath("readIns[].level").description("its classification"),
                                fieldWithPath("readIns[].since").description("since when, in UTC"),
                                perhaps("readIns[].until", JsonFieldType.STRING)
                                        .description(
                                                "when a reading that was asked for ends; absent for who is inside"),
                                fieldWithPath("readIns[].readInBy")
                                        .description("the account that read it in, or `system`"),
                                fieldWithPath("closed").description("those of them that do not open: `ref` and `fact`"),
                                perhaps("closed[].ref", JsonFieldType.STRING).description("the channel's reference"),
                                perhaps("closed[].fact", JsonFieldType.STRING)
                                        .description("`KeyDestroyed`, `KeyMissing` or `CannotOpen`"))));
        api.as("desk")
                .gets("/api/me")
                .andExpect(jsonPath("$.readIns[?(@.ref=='" + channel + "')].codeword")
                        .isNotEmpty());
    }

    @Test
    void tellsAnOutsiderOfNoChannel() throws Exception {
        oslo.after("open");

        api.as("outsider")
                .gets("/api/me")
                .andExpect(jsonPath("$.roles").isEmpty())
                .andExpect(jsonPath("$.clearance").value("UNCLASSIFIED"))
                .andExpect(jsonPath("$.readIns").isEmpty());
    }

    @Test
    void unlocksAnAccount() throws Exception {
        api.as("admin")
                .posts("/api/accounts/{account}/unlock", "outsider")
                .andExpect(status().isNoContent())
                .andDo(document(
                        "unlock-account",
                        pathParameters(parameterWithName("account").description("the account"))));

        assertThat(log.last(Entry.HOUSE).orElseThrow()).satisfies(entry -> {
            assertThat(entry.account()).isEqualTo("admin");
            assertThat(entry.act()).isEqualTo("UNLOCK");
            assertThat(entry.about()).isEqualTo("outsider");
        });
        api.as("admin").posts("/api/accounts/{account}/unlock", "nobody").andExpect(status().isNotFound());
        assertSaysNothingOf("press", account -> api.as("desk").posts("/api/accounts/{account}/unlock", account));
    }
}
