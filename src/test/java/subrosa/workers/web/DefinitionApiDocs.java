package subrosa.workers.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.preprocessResponse;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.abbreviated;

import org.junit.jupiter.api.Test;
import subrosa.ApiDocs;

/** Describes what designers read of the diagrams and tables that are deployed. */
class DefinitionApiDocs extends ApiDocs {

    @Test
    void showsDesignersWhatIsDeployed() throws Exception {
        api.as("designer")
                .gets("/engine-rest/process-definition?latestVersion=true")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].key", hasItem("legalReview")))
                .andDo(document(
                        "list-definitions",
                        preprocessResponse(abbreviated("", 1)),
                        responseFields(
                                fieldWithPath("[].id").description("of this version"),
                                fieldWithPath("[].key").description("the diagram's id"),
                                fieldWithPath("[].category").description("its name space"),
                                fieldWithPath("[].description").optional().description("none"),
                                fieldWithPath("[].name").description("for people"),
                                fieldWithPath("[].version").description("counted from 1"),
                                fieldWithPath("[].resource").description("its file"),
                                fieldWithPath("[].deploymentId").description("what it was deployed with"),
                                fieldWithPath("[].diagram").optional().description("none"),
                                fieldWithPath("[].suspended").description("always false"),
                                fieldWithPath("[].tenantId")
                                        .optional()
                                        .description("none: diagrams belong to no channel"),
                                fieldWithPath("[].versionTag").optional().description("as its designer named it"),
                                fieldWithPath("[].historyTimeToLive")
                                        .description("days; the house keeps runs for good"),
                                fieldWithPath("[].startableInTasklist").description("always false"))));
        api.as("designer")
                .gets("/engine-rest/process-definition/key/{key}/xml", "legalReview")
                .andExpect(jsonPath("$.bpmn20Xml", containsString("giveLegalOpinion")));
        api.as("designer")
                .gets("/engine-rest/decision-definition/key/{key}/xml", "chooseInstrument")
                .andExpect(jsonPath("$.dmnXml", startsWith("<?xml")));
        api.as("designer")
                .gets("/engine-rest/process-definition/count?key=legalReview")
                .andExpect(jsonPath("$.count").value(1));
        api.as("designer")
                .gets("/engine-rest/process-definition?firstResult=1&maxResults=2")
                .andExpect(jsonPath("$.length()").value(2));
        api.as("integrator")
                .gets("/engine-rest/version")
                .andExpect(jsonPath("$.version").value("7.24.0"));
    }
}
