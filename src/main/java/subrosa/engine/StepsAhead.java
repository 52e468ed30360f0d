package subrosa.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import subrosa.policy.Subject;

/** What the institution does at once when a person has answered, and whether it could do it now. */
@Component
public class StepsAhead {

    private final TaskService tasks;
    private final BeanFactory steps;

    StepsAhead(TaskService tasks, BeanFactory steps) {
        this.tasks = tasks;
        this.steps = steps;
    }

    /** Why the step behind this task would be refused now, whatever is answered; each as the refusal would say it. */
    public List<String> standingInTheWay(HumanTask task) {
        var step = task.stepAhead();
        if (step == null) return List.of();
        return steps.getBean(step, ServiceTask.class)
                .standingInTheWay(new Subject(task.channel(), task.instrument(), happening(task)));
    }

    private @Nullable UUID happening(HumanTask task) {
        var happening = tasks.getVariable(task.id(), "happeningId");
        return happening == null ? null : UUID.fromString(happening.toString());
    }
}
