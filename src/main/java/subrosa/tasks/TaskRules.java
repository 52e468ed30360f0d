package subrosa.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.HumanTasks.Done;
import subrosa.engine.HumanTasks.Earlier;

/** Who may do a task: the role, four eyes (INV-05), and one person at a time. Asked when it is claimed and again when it is completed. */
@Component
class TaskRules {

    private final HumanTasks tasks;
    private final Compartments compartments;

    TaskRules(HumanTasks tasks, Compartments compartments) {
        this.tasks = tasks;
        this.compartments = compartments;
    }

    void requireMayAct(HumanTask task) {
        var reader = CurrentReader.get();
        requireRole(task, reader);
        requireFree(task, reader);
        requireOtherEyes(task, reader);
    }

    /** A task that the diagram gives to one account is that account's alone. */
    void requireMayHandBack(HumanTask task) {
        requireMayAct(task);
        if (task.personal()) throw new YoursAlone();
    }

    /** Whether the current reader, who is inside, reads what the task is about: their role does it, or it is theirs, or they read by request. */
    boolean mayRead(HumanTask task) {
        var reader = CurrentReader.get();
        return reader.account().equals(task.assignee())
                || !task.personal() && task.roles().stream().anyMatch(reader::is)
                || compartments.isOpenedToReader(task.channel());
    }

    void requireMayRead(HumanTask task) {
        if (mayRead(task)) return;
        if (task.personal()) throw new NotYourRole("This task is for somebody else alone.");
        requireRole(task, CurrentReader.get());
    }

    private static void requireRole(HumanTask task, Reader reader) {
        if (task.personal()) return;
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
        own(tasks.earlier(List.of(task)), task, reader).ifPresent(done -> {
            throw new FourEyesNeeded("You completed " + done.key() + " yourself; somebody else with the role "
                    + task.roles().get(0).key() + " has to do this task.");
        });
    }

    /** Of these tasks, those whose other half the reader did not do. */
    List<HumanTask> withOtherEyes(List<HumanTask> offered, Reader reader) {
        var earlier = tasks.earlier(offered);
        return offered.stream()
                .filter(task -> own(earlier, task, reader).isEmpty())
                .toList();
    }

    /** Which accounts did the other half of which of these tasks. */
    BiPredicate<HumanTask, String> forbidden(List<HumanTask> tasks) {
        var earlier = this.tasks.earlier(tasks);
        return (task, account) ->
                earlier.of(task).stream().anyMatch(done -> done.by().equals(account));
    }

    private static Optional<Done> own(Earlier earlier, HumanTask task, Reader reader) {
        return earlier.of(task).stream()
                .filter(done -> done.by().equals(reader.account()))
                .findFirst();
    }
}
