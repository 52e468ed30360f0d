package subrosa.workers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Described.perhaps;
import static subrosa.workers.WorkOutside.TOPIC;
import static subrosa.workers.WorkOutside.WORKER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.ApiDocs;
import subrosa.Story;
import subrosa.compartment.Compartments;
import subrosa.engine.MovableClock;
import subrosa.workers.WorkOutside;

/** Describes for integrators how another system works for a channel, over as much of Camunda's own API as there is. */
class WorkerApiDocs extends ApiDocs {

    private static final String EXTERNAL = "/engine-rest/external-task";
    private static final String SERVICE = "translation-service-1";

    @Autowired
    WorkOutside outside;

    @Autowired
    ExternalTaskService external;

    @Autowired
    HistoryService history;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Compartments compartments;

    private final UUID paper = UUID.randomUUID();
    private String channel = "";
    private String work = "";
    private Story.Run run;

    @Test
    void handsOutTheWorkOfItsOwnChannelsWithTheInputsOfTheDiagramAlone() throws Exception {
        var other = oslo.after("open").channel();
        outside.startIn(other, UUID.randomUUID());

        fetch(Map.of("workerId", SERVICE, "maxTasks", 5, "topics", List.of(topic())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].tenantId", everyItem(is(channel))))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].variables.length()").value(1))
                .andExpect(jsonPath("$[0].variables.paper.value").value(paper.toString()))
                .andDo(document(
                        "fetch-work",
                        requestFields(
                                fieldWithPath("workerId")
                                        .description("the worker's own name; it stands legible in the database"),
                                fieldWithPath("maxTasks").description("at most 100 are handed out"),
                                fieldWithPath("topics[].topicName").description("the topic that the diagram gives"),
                                fieldWithPath("topics[].lockDuration")
                                        .description("for so many milliseconds nobody else gets it")),
                        responseFields(
                                fieldWithPath("[].id").description("of the work"),
                                fieldWithPath("[].topicName").description("its topic"),
                                fieldWithPath("[].workerId").description("who has it now"),
                                fieldWithPath("[].lockExpirationTime").description("until then"),
                                fieldWithPath("[].createTime").description("since when it waits"),
                                fieldWithPath("[].activityId").description("the activity in the diagram"),
                                fieldWithPath("[].activityInstanceId").description("the engine's id of it"),
                                fieldWithPath("[].executionId").description("the engine's id of the run's part"),
                                fieldWithPath("[].processDefinitionId").description("the version of the diagram"),
                                fieldWithPath("[].processDefinitionKey").description("the diagram"),
                                perhaps("[].processDefinitionVersionTag", JsonFieldType.STRING)
                                        .description("the version as its designer named it"),
                                fieldWithPath("[].processInstanceId").description("the run"),
                                fieldWithPath("[].tenantId").description("the channel"),
                                fieldWithPath("[].businessKey").description("the channel, once more"),
                                perhaps("[].retries", JsonFieldType.NUMBER)
                                        .description("how often it is offered again, once it failed"),
                                fieldWithPath("[].priority").description("the engine's"),
                                fieldWithPath("[].suspended").description("always false"),
                                subsectionWithPath("[].variables")
                                        .description("the inputs that the diagram gives to the activity"))));

        assertThat(external.createExternalTaskQuery().tenantIdIn(other).locked().count())
                .isZero();
    }

    @Test
    void handsOutNothingElseWhateverIsAskedFor() throws Exception {
        var other = oslo.after("open").channel();
        outside.startIn(other, UUID.randomUUID());
        for (var filter : List.of(
                Map.of("tenantIdIn", List.of(other)),
                Map.of("tenantIdIn", List.of()),
                Map.of("businessKey", other),
                Map.of("withoutTenantId", true),
                Map.of("processDefinitionKey", "mandate")))
            fetch(Map.of("workerId", SERVICE, "maxTasks", 5, "topics", List.of(topic(filter))))
                    .andExpect(status().isOk())
                    .andExpect(content().string("[]"));
        fetch(Map.of("workerId", SERVICE, "maxTasks", 5)).andExpect(content().string("[]"));
        fetch(Map.of(
                        "workerId",
                        SERVICE,
                        "maxTasks",
                        5,
                        "topics",
                        List.of(topic(Map.of("processVariables", Map.of("instrument", "x"))))))
                .andExpect(status().isBadRequest());
        fetch(Map.of("workerId", "what is said, here", "maxTasks", 5, "topics", List.of(topic())))
                .andExpect(status().isUnprocessableEntity());

        fetch(Map.of(
                        "workerId",
                        SERVICE,
                        "maxTasks",
                        5,
                        "asyncResponseTimeout",
                        600_000,
                        "topics",
                        List.of(topic(Map.of("businessKey", channel, "variables", List.of("paper", "secret"))))))
                .andExpect(jsonPath("$[0].id").value(work))
                .andExpect(content().string(not(containsString("kept inside"))));
    }

    @Test
    void takesWhatWasDoneAsTheResultOfTheActivityAlone() throws Exception {
        lock();
        api.as(WORKER)
                .sends(
                        Map.of(
                                "workerId",
                                SERVICE,
                                "variables",
                                Map.of(
                                        "result", Map.of("value", "DONE", "type", "String"),
                                        "secret", Map.of("value", "overwritten"))),
                        EXTERNAL + "/{id}/complete",
                        work)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "complete-work",
                        requestFields(
                                fieldWithPath("workerId").description("who fetched it"),
                                subsectionWithPath("variables")
                                        .description("results, each with `value` and `type`: `String`, `Boolean`, "
                                                + "`Integer`, `Long`, `Double` or `Date`. `localVariables` are "
                                                + "results too"))));

        assertThat(run.isOver()).isTrue();
        run.passed("workDone").notPassed("workGivenUp");
        assertThat(run.variable("answer")).isEqualTo("DONE");
        assertThat(variables("secret")).containsExactlyInAnyOrder("kept inside", "overwritten");
        api.as(WORKER)
                .sends(Map.of("workerId", SERVICE), EXTERNAL + "/{id}/complete", work)
                .andExpect(status().isNotFound());
    }

    /** Both stay what they are: the run's own, and the activity's. */
    private List<Object> variables(String name) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(run.instance())
                .variableName(name)
                .list()
                .stream()
                .map(HistoricVariableInstance::getValue)
                .toList();
    }

    @Test
    void takesNoReportFromWhoeverHasNotFetchedIt() throws Exception {
        for (var report : List.of("complete", "failure", "bpmnError", "extendLock"))
            report(report, SERVICE)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.fact").value("LockedByOther"));
        lock();
        report("complete", "another").andExpect(jsonPath("$.fact").value("LockedByOther"));
        assertThat(run.isOver()).isFalse();
    }

    @Test
    void takesNothingThatWouldHaveToBeDeserialised() throws Exception {
        lock();
        for (var value : List.<Map<String, Object>>of(
                Map.of("value", "rO0AB", "type", "Object", "valueInfo", Map.of("objectTypeName", "java.util.HashMap")),
                Map.of("value", "{}", "type", "Json"),
                Map.of("value", List.of(1)),
                Map.of("value", "soon", "type", "Date"),
                Map.of("value", "1", "type", "Integer")))
            api.as(WORKER)
                    .sends(
                            Map.of("workerId", SERVICE, "variables", Map.of("result", value)),
                            EXTERNAL + "/{id}/complete",
                            work)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.fact").value("ValueNotTaken"))
                    .andExpect(jsonPath("$.field").value("result"));
    }

    @Test
    void keepsNothingOfWhatAWorkerSaysOfItsFailure() throws Exception {
        lock();
        api.as(WORKER)
                .sends(
                        Map.of(
                                "workerId",
                                SERVICE,
                                "errorMessage",
                                "The letter to Heron cannot be read.",
                                "errorDetails",
                                "Dear Heron, ...",
                                "retries",
                                0,
                                "retryTimeout",
                                0),
                        EXTERNAL + "/{id}/failure",
                        work)
                .andExpect(status().isNoContent())
                .andDo(document(
                        "fail-work",
                        requestFields(
                                fieldWithPath("workerId").description("who fetched it"),
                                fieldWithPath("errorMessage").description("for your own log: it is not kept here"),
                                fieldWithPath("errorDetails").description("nor are they"),
                                fieldWithPath("retries")
                                        .description("how often it is offered again; at 0 an operator is called"),
                                fieldWithPath("retryTimeout").description("milliseconds until then"))));

        assertThat(database.queryForList(
                        "select INCIDENT_MSG_ from ACT_RU_INCIDENT where TENANT_ID_ = ?", String.class, channel))
                .containsExactly("Failed outside, in channel " + channel + ".");
        assertThat(database.queryForList("select BYTES_ from ACT_GE_BYTEARRAY", byte[].class))
                .noneMatch(bytes -> bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains("Heron"));
        assertThat(external.getExternalTaskErrorDetails(work)).isNull();
    }

    @Test
    void endsTheWorkByAnOutcomeThatTheDiagramNames() throws Exception {
        lock();
        end("workOutside.unheardOf")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("NothingCatchesIt"));
        assertThat(run.isOver()).isFalse();

        end("workOutside.refused")
                .andExpect(status().isNoContent())
                .andDo(document(
                        "end-work",
                        requestFields(
                                fieldWithPath("workerId").description("who fetched it"),
                                fieldWithPath("errorCode").description("the error that the diagram catches there"))));
        run.passed("workGivenUp").notPassed("workDone");
    }

    @Test
    void keepsWorkForWhoeverAsksForMoreTimeAndGivesItBack() throws Exception {
        lock();
        report("extendLock", SERVICE).andExpect(status().isNoContent());
        assertThat(lockedUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));

        clock.advance(Duration.ofMinutes(6));
        report("extendLock", SERVICE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fact").value("LockIsOver"));

        api.as(WORKER).posts(EXTERNAL + "/{id}/unlock", work).andExpect(status().isNoContent());
        assertThat(external.createExternalTaskQuery()
                        .externalTaskId(work)
                        .singleResult()
                        .getWorkerId())
                .isNull();
    }

    @Test
    void handsOutNothingOfAChannelThatWasOpenedForReadingAlone() throws Exception {
        story.asSystem(() -> {
            compartments.readOff(channel, WORKER);
            compartments.openForReading(channel, WORKER, clock.instant().plus(Duration.ofHours(1)), "To look at it.");
            return channel;
        });

        fetch(Map.of("workerId", SERVICE, "maxTasks", 5, "topics", List.of(topic(Map.of("businessKey", channel)))))
                .andExpect(status().isOk())
                .andExpect(content().string("[]"));
        report("complete", SERVICE).andExpect(status().isNotFound());
    }

    @BeforeEach
    void giveWorkOut() {
        channel = oslo.after("plan-sarpsborg").channel();
        outside.readWorkerIn(channel);
        run = outside.startIn(channel, paper);
        work = outside.waitingIn(run);
    }

    private static Map<String, Object> topic() {
        return topic(Map.of());
    }

    private static Map<String, Object> topic(Map<String, ?> more) {
        var topic = new LinkedHashMap<String, Object>(Map.of("topicName", TOPIC, "lockDuration", 60_000));
        topic.putAll(more);
        return topic;
    }

    private void lock() throws Exception {
        fetch(Map.of("workerId", SERVICE, "maxTasks", 1, "topics", List.of(topic(Map.of("businessKey", channel)))))
                .andExpect(jsonPath("$[0].id").value(work));
    }

    private ResultActions fetch(Object body) throws Exception {
        return api.as(WORKER).sends(body, EXTERNAL + "/fetchAndLock");
    }

    private ResultActions report(String report, String worker) throws Exception {
        return api.as(WORKER)
                .sends(
                        Map.of("workerId", worker, "errorCode", "workOutside.refused", "newDuration", 300_000),
                        EXTERNAL + "/{id}/" + report,
                        work);
    }

    private ResultActions end(String error) throws Exception {
        return api.as(WORKER)
                .sends(Map.of("workerId", SERVICE, "errorCode", error), EXTERNAL + "/{id}/bpmnError", work);
    }

    private Instant lockedUntil() {
        return external.createExternalTaskQuery()
                .externalTaskId(work)
                .singleResult()
                .getLockExpirationTime()
                .toInstant();
    }
}
