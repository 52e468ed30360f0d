package subrosa.engine.camunda;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a submission or a published value lives: in the nearest thing of which there may be several at once (an instance of a
 * multi-instance, an event sub-process), else in the process instance. So parallel instances never see each other's answers.
 */
public final class Scopes {

    private Scopes() {}

    public static void set(DelegateExecution execution, String name, @Nullable Object value) {
        holder((ExecutionEntity) execution).setVariableLocal(name, value);
    }

    /**
     * Sets a variable for a waiting task, in the same way; nothing where the task is over. The log of updates has it under the task's activity, so
     * that each of several answers to one question is found again.
     */
    public static void setFor(ProcessEngineConfiguration engine, String taskId, String name, Object value) {
        ((ProcessEngineConfigurationImpl) engine).getCommandExecutorTxRequired().execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                var execution = task.getExecution();
                holder(execution).setVariableLocal(name, Variables.untypedValue(value), execution, false);
            }
            return value;
        });
    }

    private static ExecutionEntity holder(ExecutionEntity execution) {
        ScopeImpl scope = execution.getActivity().getFlowScope();
        while (scope instanceof ActivityImpl activity) {
            if (activity.isTriggeredByEvent() || isInstanceOfMany(activity))
                return (ExecutionEntity) execution.findExecutionForFlowScope(scope);
            scope = activity.getFlowScope();
        }
        return execution.getProcessInstance();
    }

    private static boolean isInstanceOfMany(ActivityImpl activity) {
        return activity.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }
}
