package subrosa.tasks;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;

/** Who may do a task: the role, four eyes (INV-05), and one person at a time. Asked when it is claimed and again when it is completed. */
@Component
class TaskRules {

    private final HumanTasks tasks;

    TaskRules(HumanTasks tasks) {
        this.tasks = tasks;
    }

    void requireMayAct(HumanTask task) {
        var reader = CurrentReader.get();
        requireRole(task, reader);
        requireFree(task, reader);
        requireOtherEyes(task, reader);
    }

    private static void requireRole(HumanTask task, Reader reader) {
        if (task.roles().stream().noneMatch(reader::is))
            throw new NotYourRole(
                    "This task is for " + task.roles().stream().map(Role::key).collect(Collectors.joining(" or "))
                            + "; your account has no such role.");
    }

    private static void requireFree(HumanTask task, Reader reader) {
        var assignee = task.assignee();
        if (assignee != null && !assignee.equals(reader.account()))
            throw new ClaimedByOther("This task is claimed by " + assignee + "; ask them to hand it back.");
    }

    private void requireOtherEyes(HumanTask task, Reader reader) {
        tasks.doneBefore(task, task.fourEyes()).stream()
                .filter(done -> done.by().equals(reader.account()))
                .findFirst()
                .ifPresent(done -> {
                    throw new FourEyesNeeded("You completed " + done.key() + " yourself; somebody else with the role "
                            + task.roles().get(0).key() + " has to do this task.");
                });
    }
}
