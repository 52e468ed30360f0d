package subrosa.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.perhaps;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.Api;
import subrosa.ApiDocs;
import subrosa.engine.MovableClock;

/** Describes how somebody says that they are away, and that a deputy inherits their conflicts wherever two people are asked for (INV-05). */
class AbsenceApiDocs extends ApiDocs {

    private static final String TRAVEL = "{\"what\": \"400 crowns\", \"purpose\": \"Travel to the meeting\"}";
    private static final String CLEARS = "{\"cleared\": true, \"grounds\": \"Travel costs, standing rule 4\"}";
    private static final String WHY = "{\"reason\": \"His family has to leave tonight.\"}";

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        database.update("delete from absence");
    }

    @Test
    void saysAnAbsenceAndEndsIt() throws Exception {
        var said = says("legal", 14, "legal2")
                .andExpect(status().isCreated())
                .andDo(document(
                        "say-absence",
                        requestFields(
                                fieldWithPath("firstDay").description("the first day away, today or later, in UTC"),
                                fieldWithPath("lastDay").description("the last day away; no more than 90 days"),
                                perhaps("deputy", JsonFieldType.STRING).description("the account that stands in")),
                        responseFields(
                                fieldWithPath("id").description("the absence"),
                                fieldWithPath("firstDay").description("the first day away"),
                                fieldWithPath("lastDay").description("the last day away, as it was said"),
                                perhaps("deputy", JsonFieldType.STRING).description("the account that stands in"),
                                fieldWithPath("begins").description("when it begins to hold, in UTC"),
                                fieldWithPath("ends").description("from when on it does not hold any more, in UTC"),
                                fieldWithPath("recordedBy").description("who said so"),
                                fieldWithPath("recordedAt").description("when, in UTC"),
                                perhaps("endedAt", JsonFieldType.STRING)
                                        .description("when it was ended before its last day was over, in UTC"))));
        api.as("legal2").gets("/api/me").andExpect(jsonPath("$.standsInFor[*].account", contains("legal")));
        api.as("legal").gets("/api/me").andExpect(jsonPath("$.standsInFor", empty()));
        var id = Api.read(said, "/id");
        Api.assertSaysNothingOf(id, one -> api.as("legal2").deletes("/api/me/absences/{id}", one));

        api.as("legal")
                .deletes("/api/me/absences/{id}", id)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "end-absence", pathParameters(parameterWithName("id").description("the absence"))));

        api.as("legal2").gets("/api/me").andExpect(jsonPath("$.standsInFor", empty()));
        api.as("legal")
                .gets("/api/me/absences")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].endedAt").isNotEmpty())
                .andDo(document("list-absences"));
        api.as("legal2").gets("/api/me/absences").andExpect(jsonPath("$.items", empty()));
        refused(api.as("legal").deletes("/api/me/absences/{id}", id), "AbsenceOver");
    }

    @Test
    void namesTheFieldThatHasToChange() throws Exception {
        refused(says("legal", 14, "legal"), "DeputyIsOneself")
                .andExpect(jsonPath("$.field").value("deputy"));
        refused(says("legal", 14, "nobody-of-that-name"), "DeputyUnknown")
                .andExpect(jsonPath("$.field").value("deputy"))
                .andExpect(jsonPath("$.detail", containsString("or nobody")));
        refused(says("legal", 91, "legal2"), "AbsenceTooLong")
                .andExpect(jsonPath("$.field").value("lastDay"));
        api.as("legal")
                .sends("{\"firstDay\": \"" + today() + "\"}", "/api/me/absences")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].path", contains("lastDay")));
        api.as("legal")
                .sends("{\"firstDay\": \"soon\", \"lastDay\": \"later\"}", "/api/me/absences")
                .andExpect(status().isBadRequest());
        api.as("legal").gets("/api/me/absences").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void aLawyerClearsNoPaymentThatTheirDeputyAskedForNorWhoseDeputyTheyAre() throws Exception {
        var channel = oslo.after("complete-read-in").channel();
        story.readEverybodyIn(channel);
        var line = Api.read(api.as("intel").gets("/api/channels/{ref}/intermediaries", channel), "/items/0/id");
        var payments = "/api/channels/" + channel + "/intermediaries/" + line + "/payments";
        later();
        says("legal", 3, "intel").andExpect(status().isCreated());

        var asked = payments + "/" + Api.read(api.as("intel").sends(TRAVEL, payments), "/id") + "/answer";
        refused(api.as("intel").sends(CLEARS, asked), "AskerClearsPayment");
        refused(api.as("legal").sends(CLEARS, asked), "AskerClearsPayment");
        later();
        nobodyIsAway();
        says("poldir", 3, "legal2").andExpect(status().isCreated());
        var other = payments + "/" + Api.read(api.as("poldir").sends(TRAVEL, payments), "/id") + "/answer";
        refused(api.as("legal2").sends(CLEARS, other), "AskerClearsPayment");
        api.as("legal").sends(CLEARS, other).andExpect(status().isOk());
    }

    @Test
    void theTwoKeysOfTheVaultStayTwoPeople() throws Exception {
        var channel = oslo.after("complete-read-in").channel();
        story.readEverybodyIn(channel);
        var line = Api.read(api.as("intel").gets("/api/channels/{ref}/intermediaries", channel), "/items/0/id");
        var disclosures = "/api/channels/" + channel + "/intermediaries/" + line + "/disclosures";
        var first = Api.read(api.as("security").sends(WHY, disclosures), "/id");
        says("poldir", 3, "security").andExpect(status().isCreated());

        // One hand with both keys, and the other one's owner, who is away.
        for (var account : new String[] {"security", "poldir"})
            refused(api.as(account).posts(disclosures + "/" + first + "/confirmation"), "OtherKeyNeeded");
        var second = Api.read(api.as("poldir").sends(WHY, disclosures), "/id");
        refused(api.as("security").posts(disclosures + "/" + second + "/confirmation"), "OtherKeyNeeded");
    }

    @Test
    void aRequestToReadIsAnsweredByNobodyWhoseEyesAreTheAskers() throws Exception {
        var channel = oslo.after("plan-london").channel();
        database.update(
                "update read_in set read_off_at = read_in_at where compartment = ? and account = 'press'", channel);
        says("press", 3, "security").andExpect(status().isCreated());
        api.as("press")
                .sends(
                        Api.body("{}")
                                .put("channel", channel)
                                .put("reason", "A question of parliament")
                                .put("hours", 1),
                        "/api/oversight/requests")
                .andExpect(status().isAccepted());
        var listed = api.as("security")
                .gets("/api/oversight/requests")
                .andExpect(jsonPath("$.items[*].channel", hasItem(channel)));

        refused(
                api.as("security").posts("/api/oversight/requests/{id}/confirmation", request(listed, channel)),
                "SecondPersonNeeded");
        api.as("inspector")
                .posts("/api/oversight/requests/{id}/confirmation", request(listed, channel))
                .andExpect(status().isNoContent());
    }

    private static String request(ResultActions listed, String channel) throws Exception {
        for (var place = 0; ; place++)
            if (Api.read(listed, "/items/" + place + "/channel").equals(channel))
                return Api.read(listed, "/items/" + place + "/id");
    }

    private ResultActions says(String account, int days, String deputy) throws Exception {
        return api.as(account)
                .sends(
                        Api.body("{}")
                                .put("firstDay", today().toString())
                                .put("lastDay", today().plusDays(days - 1L).toString())
                                .put("deputy", deputy),
                        "/api/me/absences");
    }

    private static ResultActions refused(ResultActions answer, String fact) throws Exception {
        return answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value(fact));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void later() {
        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
    }
}
