package subrosa.workers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.workers.WorkOutside.WORKER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.ApiDocs;
import subrosa.workers.WorkOutside;

/** Of Camunda's own API there is no more than the house describes. */
class RestOfCamundasApiTests extends ApiDocs {

    @Autowired
    WorkOutside outside;

    /** What Camunda's API has besides; each as somebody who has both roles that talk to it would be the worse for it. */
    @Test
    void answersTheRestOfCamundasApiLikeWhatIsAbsent() throws Exception {
        var stopped = oslo.after("plan-sarpsborg");
        var task = oslo.task(stopped, "recordMemcon").id();
        outside.readWorkerIn(stopped.channel());
        var run = outside.startIn(stopped.channel(), UUID.randomUUID());
        var work = outside.waitingIn(run);
        for (var address : List.of(
                "/engine",
                "/engine/default/task",
                "/task",
                "/task/" + task + "/variables",
                "/task/" + task + "/comment",
                "/process-instance",
                "/process-instance/" + run.instance() + "/variables",
                "/execution",
                "/variable-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/detail",
                "/history/decision-instance",
                "/history/external-task-log",
                "/history/user-operation",
                "/incident",
                "/job",
                "/batch",
                "/user",
                "/group",
                "/tenant",
                "/authorization",
                "/identity/groups",
                "/filter",
                "/message",
                "/signal",
                "/migration/generate",
                "/modification/execute",
                "/metrics",
                "/telemetry/data",
                "/external-task",
                "/external-task/" + work,
                "/external-task/" + work + "/errorDetails",
                "/external-task/" + work + "/retries",
                "/external-task/topic-names",
                "/deployment/create",
                "/process-definition/key/mandate/start",
                "/process-definition/key/mandate/statistics",
                "/decision-definition/key/chooseInstrument/evaluate"))
            for (var account : List.of(WORKER, "designer", "admin", "desk")) {
                assertNothing(api.as(account).gets("/engine-rest" + address));
                assertNothing(api.as(account).sends("{}", "/engine-rest" + address));
            }
    }

    private static void assertNothing(ResultActions answer) throws Exception {
        var response = answer.andReturn().getResponse();
        assertThat(response.getStatus() + " " + response.getContentAsString())
                .isEqualTo("404 {\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":"
                        + "\"There is nothing here that you may see.\",\"instance\":\""
                        + answer.andReturn().getRequest().getRequestURI() + "\"}");
    }
}
