package subrosa.workers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.test.context.TestComponent;
import subrosa.Story;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.camunda.CompartmentTenants;

/** A diagram of the tests' own that gives work to another system, and an account of such a system that is cleared and can be read in. */
@TestComponent
public class WorkOutside {

    public static final String WORKER = "worker";
    public static final String TOPIC = "test-work";

    private static final String DIAGRAM = "workOutside";

    private final Story story;
    private final Accounts accounts;
    private final Compartments compartments;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ExternalTaskService external;

    WorkOutside(
            Story story,
            Accounts accounts,
            Compartments compartments,
            RepositoryService repository,
            RuntimeService runtime,
            ExternalTaskService external) {
        this.story = story;
        this.accounts = accounts;
        this.compartments = compartments;
        this.repository = repository;
        this.runtime = runtime;
        this.external = external;
    }

    /** The account is called {@link #WORKER}, with the password of the demo's. */
    public void readWorkerIn(String channel) {
        accounts.addWithPublicPassword(WORKER, "sub-rosa", List.of(Role.INTEGRATOR), Level.TOP_SECRET);
        story.asSystem(() -> {
            compartments.readIn(channel, List.of(WORKER));
            return channel;
        });
    }

    /** One activity, with one input. Its one result becomes a variable of the run; what else is reported goes with it. */
    public Story.Run startIn(String channel, UUID instrument) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(DIAGRAM)
                        .count()
                == 0) deploy();
        var variables = Map.<String, Object>of("instrument", instrument.toString(), "secret", "kept inside");
        story.asSystem(() ->
                CompartmentTenants.in(channel, () -> runtime.startProcessInstanceByKey(DIAGRAM, channel, variables)));
        return story.run(DIAGRAM, channel);
    }

    public String waitingIn(Story.Run run) {
        return external.createExternalTaskQuery()
                .processInstanceId(run.instance())
                .singleResult()
                .getId();
    }

    private void deploy() {
        var diagram = Bpmn.createExecutableProcess(DIAGRAM)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask("workElsewhere")
                .camundaExternalTask(TOPIC)
                .camundaInputParameter("paper", "${instrument}")
                .camundaOutputParameter("answer", "${execution.getVariable('result')}")
                .endEvent("workDone")
                .moveToActivity("workElsewhere")
                .boundaryEvent("workRefused")
                .error("workOutside.refused")
                .endEvent("workGivenUp")
                .done();
        repository
                .createDeployment()
                .name(DIAGRAM)
                .addModelInstance(DIAGRAM + ".bpmn", diagram)
                .deploy();
    }
}
