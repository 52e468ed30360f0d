package subrosa.engine.camunda;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The forms that were deployed with a diagram, also of tasks that are over: the engine itself gives out those of waiting tasks alone. */
public final class DeployedForms {

    private DeployedForms() {}

    /** @param definition the id of the diagram's version */
    public static String of(ProcessEngineConfiguration engine, String definition, String form) {
        return ((ProcessEngineConfigurationImpl) engine)
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    var deployment = context.getProcessDefinitionManager()
                            .findLatestProcessDefinitionById(definition)
                            .getDeploymentId();
                    var deployed = context.getCamundaFormDefinitionManager()
                            .findDefinitionByDeploymentAndKey(deployment, form);
                    var resource = context.getResourceManager()
                            .findResourceByDeploymentIdAndResourceName(deployment, deployed.getResourceName());
                    return new String(resource.getBytes(), StandardCharsets.UTF_8);
                });
    }
}
