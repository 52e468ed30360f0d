package subrosa.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.oneOf;
import static subrosa.Described.perhaps;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.LogQuery;
import subrosa.channel.Capacity;
import subrosa.channel.IntermediaryStatus;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;

/** Describes how those who help are protected: one vault, two keys, and no payment without a lawyer (INV-14). */
class VaultApiDocs extends ApiDocs {

    private static final String IDENTITIES = "/api/channels/{ref}/intermediaries/{id}/";
    private static final String WHO =
            "{\"name\": \"The sculptor of the harbour\", \"reachedBy\": \"By the bookshop, on Fridays\"}";
    private static final String WHY = "{\"reason\": \"His family has to leave tonight.\"}";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog log;

    @Autowired
    private MovableClock clock;

    private String channel = "";
    private String id = "";

    @BeforeEach
    void setOut() throws Exception {
        channel = oslo.after("complete-read-in").channel();
        story.readEverybodyIn(channel);
        var listed = api.as("intel")
                .gets("/api/channels/{ref}/intermediaries", channel)
                .andExpect(status().isOk())
                .andDo(document(
                        "list-intermediaries",
                        responseFields(
                                fieldWithPath("items").description("in the order in which they were named"),
                                fieldWithPath("items[].id").description("the intermediary"),
                                fieldWithPath("items[].pseudonym").description("never the name"),
                                fieldWithPath("items[].capacity").description(oneOf(Capacity.class)),
                                fieldWithPath("items[].handler").description("the account that deals with them"),
                                fieldWithPath("items[].status").description(oneOf(IntermediaryStatus.class)))));
        id = Api.read(listed, "/items/0/id");
        sends("PUT", "intel", WHO, "identity")
                .andExpect(status().isNoContent())
                .andDo(document(
                        "keep-identity",
                        requestFields(
                                fieldWithPath("name").description("who they are"),
                                fieldWithPath("reachedBy")
                                        .description("how they are reached, and what keeps them safe"))));
    }

    @Test
    void disclosesAnIdentityToSecurityAndThePoliticalDirectorTogetherAndToNobodyElse() throws Exception {
        var asked = sends("POST", "security", WHY, "disclosures")
                .andExpect(status().isCreated())
                .andDo(document(
                        "ask-for-identity",
                        requestFields(fieldWithPath("reason").description("why it is needed now")),
                        responseFields(
                                fieldWithPath("id").description("the disclosure"),
                                fieldWithPath("askedBy").description("who turned the first key"),
                                fieldWithPath("askedAs").description("in which role"),
                                fieldWithPath("askedAt").description("when, in UTC"),
                                fieldWithPath("reason").description("why"),
                                perhaps("confirmedBy", JsonFieldType.STRING).description("who turned the second"))));
        var disclosure = Api.read(asked, "/id");
        shut("security", "poldir", "intel", "desk", "principal", "inspector");

        accounts.addWithPublicPassword("security-two", "sub-rosa", List.of(Role.SECURITY), Level.TOP_SECRET);
        accounts.addWithPublicPassword("both-keys", "sub-rosa", List.of(Role.SECURITY, Role.POLDIR), Level.TOP_SECRET);
        story.readEverybodyIn(channel);
        refused(confirms("security", disclosure), "OtherKeyNeeded");
        refused(confirms("security-two", disclosure), "OtherKeyNeeded");
        refused(confirms("desk", disclosure), "OnlySecurityAndPoldirDisclose");
        confirms("poldir", disclosure).andExpect(status().isNoContent());
        refused(confirms("poldir", disclosure), "DisclosureAnswered");

        for (var account : List.of("security", "poldir"))
            api.as(account)
                    .gets(IDENTITIES + "identity", channel, id)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.name").value("The sculptor of the harbour"));
        shut("intel", "desk", "principal", "inspector", "security-two", "both-keys");
        var unsealed = log.entries(new LogQuery(channel, null, Act.UNSEAL, null, null), null, 10);
        assertThat(unsealed).hasSize(2).allMatch(entry -> entry.toString().contains("sha256:"));
        assertThat(unsealed.toString()).doesNotContain("sculptor", "family");

        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        shut("security", "poldir");
    }

    @Test
    void oneWhoHoldsBothRolesTurnsOneKey() throws Exception {
        accounts.addWithPublicPassword("both-keys", "sub-rosa", List.of(Role.SECURITY, Role.POLDIR), Level.TOP_SECRET);
        story.readEverybodyIn(channel);
        var disclosure = Api.read(sends("POST", "both-keys", WHY, "disclosures"), "/id");

        refused(confirms("both-keys", disclosure), "OtherKeyNeeded");
        shut("both-keys");
        confirms("poldir", disclosure).andExpect(status().isNoContent());
        api.as("both-keys").gets(IDENTITIES + "identity", channel, id).andExpect(status().isOk());
    }

    @Test
    void isShutToTheInspectorWhoReadsByRequest() throws Exception {
        accounts.addWithPublicPassword("inspector-two", "sub-rosa", List.of(Role.INSPECTOR), Level.TOP_SECRET);
        api.as("inspector-two")
                .sends(
                        Api.body("{}")
                                .put("channel", channel)
                                .put("reason", "Audit")
                                .put("hours", 1)
                                .toString(),
                        "/api/oversight/requests")
                .andExpect(status().isCreated());
        api.as("inspector-two").gets("/api/channels/{ref}", channel).andExpect(status().isOk());
        shut("inspector-two");
    }

    @Test
    void showsIntermediariesToThoseWhoValidateThemAndTheirPaymentsToLawyers() throws Exception {
        api.as("legal").gets("/api/channels/{ref}/intermediaries", channel).andExpect(status().isForbidden());
        api.as("outsider").gets("/api/channels/{ref}/intermediaries", channel).andExpect(status().isNotFound());
        refused(sends("PUT", "press", WHO, "identity"), "OnlyThoseWhoKnowKeepIdentities");
        refused(sends("POST", "desk", WHY, "disclosures"), "OnlySecurityAndPoldirDisclose");
        api.as("desk").gets(IDENTITIES + "disclosures", channel, id).andExpect(status().isUnprocessableEntity());
        sends("POST", "security", WHY, "disclosures");
        api.as("poldir")
                .gets(IDENTITIES + "disclosures", channel, id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andDo(document("list-disclosures"));
    }

    @Test
    void paysNobodyBeforeALawyerHasClearedIt() throws Exception {
        var payment = Api.read(
                sends("POST", "intel", "{\"what\": \"400 crowns\", \"purpose\": \"Travel to the meeting\"}", "payments")
                        .andExpect(status().isCreated())
                        .andDo(document(
                                "ask-for-payment",
                                requestFields(
                                        fieldWithPath("what")
                                                .description("the amount with its currency, or what else it is"),
                                        fieldWithPath("purpose").description("what for")))),
                "/id");

        refused(sends("POST", "intel", "", "payments/" + payment + "/made"), "PaymentNotCleared");
        var clears = "{\"cleared\": true, \"grounds\": \"Travel costs, standing rule 4\"}";
        refused(sends("POST", "poldir", clears, "payments/" + payment + "/answer"), "OnlyLegalClearsPayments");
        sends("POST", "legal", clears, "payments/" + payment + "/answer")
                .andExpect(status().isOk())
                .andDo(document(
                        "answer-payment",
                        requestFields(
                                fieldWithPath("cleared").description("whether it may be made"),
                                fieldWithPath("grounds").description("on what law it rests, or why not"))));
        refused(sends("POST", "legal2", clears, "payments/" + payment + "/answer"), "PaymentAnswered");
        sends("POST", "intel", "", "payments/" + payment + "/made")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.madeAt").isNotEmpty());
        refused(sends("POST", "intel", "", "payments/" + payment + "/made"), "PaymentAnswered");
        api.as("legal")
                .gets(IDENTITIES + "payments", channel, id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].cleared", hasItem(true)))
                .andDo(document("list-payments"));
    }

    @Test
    void makesNoPaymentThatALawyerRefused() throws Exception {
        accounts.addWithPublicPassword("intel-legal", "sub-rosa", List.of(Role.INTEL, Role.LEGAL), Level.TOP_SECRET);
        story.readEverybodyIn(channel);
        var payment = Api.read(
                sends("POST", "intel-legal", "{\"what\": \"A house\", \"purpose\": \"Thanks\"}", "payments"), "/id");
        var refuses = "{\"cleared\": false, \"grounds\": \"It would be a bribe.\"}";

        refused(sends("POST", "intel-legal", refuses, "payments/" + payment + "/answer"), "AskerClearsPayment");
        sends("POST", "legal", refuses, "payments/" + payment + "/answer").andExpect(status().isOk());
        refused(sends("POST", "intel", "", "payments/" + payment + "/made"), "PaymentNotCleared");
    }

    private void shut(String... to) throws Exception {
        for (var account : to)
            api.as(account).gets(IDENTITIES + "identity", channel, id).andExpect(status().isNotFound());
    }

    private ResultActions confirms(String account, String disclosure) throws Exception {
        return sends("POST", account, "", "disclosures/" + disclosure + "/confirmation");
    }

    private ResultActions sends(String method, String account, String body, String what) throws Exception {
        return method.equals("PUT")
                ? api.as(account).puts(body, IDENTITIES + what, channel, id)
                : api.as(account).sends(body, IDENTITIES + what, channel, id);
    }

    private static void refused(ResultActions answer, String fact) throws Exception {
        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value(fact));
    }
}
