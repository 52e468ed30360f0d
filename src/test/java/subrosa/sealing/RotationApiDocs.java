package subrosa.sealing;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.abbreviated;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import subrosa.ApiDocs;

/** Describes how an administrator has keys exchanged, and sees how far that has come. */
class RotationApiDocs extends ApiDocs {

    @Autowired
    Rotations rotations;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void leaveNoneUnderWay() {
        database.update("delete from key_rotation");
    }

    @Test
    void beginsARotationAndTellsHowFarItHasCome() throws Exception {
        var channel = oslo.after("open").channel();

        api.as("admin")
                .sends(Map.of("compartment", channel), "/api/keys/rotations")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].phase").value("BEGUN"))
                .andDo(document(
                        "begin-rotation",
                        requestFields(fieldWithPath("compartment")
                                .type(JsonFieldType.STRING)
                                .optional()
                                .description("a channel's reference, or `house`; without it, all"))));
        rotations.advance(() -> true);

        api.as("admin")
                .gets("/api/keys/rotations")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.compartment == '" + channel + "')].phase", hasItem("ADDED")))
                .andDo(document(
                        "rotations",
                        preprocessResponse(abbreviated("/items", 1)),
                        responseFields(
                                fieldWithPath("items").description("the latest first"),
                                fieldWithPath("items[].ref").description("the rotation's reference"),
                                fieldWithPath("items[].compartment")
                                        .description("whose key it is: a channel's reference, or `house`"),
                                fieldWithPath("items[].phase").description(oneOf(RotationPhase.class)),
                                fieldWithPath("items[].phaseSince").description("since when"),
                                fieldWithPath("items[].startedBy").description("the account that asked for it"),
                                fieldWithPath("items[].startedAt").description("when"),
                                perhaps("items[].finishedAt", JsonFieldType.STRING)
                                        .description("when it came to its end"),
                                fieldWithPath("items[].total")
                                        .description(
                                                "how many values the old key had sealed; 0 until they were counted"),
                                fieldWithPath("items[].done")
                                        .description("how many of them the new key seals by now"))));
    }

    @Test
    void isAbsentForAnybodyElse() throws Exception {
        var channel = oslo.after("open").channel();

        for (var account : new String[] {"desk", "inspector", "outsider"}) {
            api.as(account).gets("/api/keys/rotations").andExpect(status().isNotFound());
            assertSaysNothingOf(
                    channel, ref -> api.as(account).sends(Map.of("compartment", ref), "/api/keys/rotations"));
        }
        api.as("admin")
                .sends(Map.of("compartment", "../master"), "/api/keys/rotations")
                .andExpect(status().isNotFound());
    }
}
