package subrosa.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import subrosa.absence.StandIns;
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
    private final StandIns standIns;

    TaskRules(HumanTasks tasks, Compartments compartments, StandIns standIns) {
        this.tasks = tasks;
        this.compartments = compartments;
        this.standIns = standIns;
    }

    void requireMayAct(HumanTask task) {
        var reader = CurrentReader.get();
        requireRole(task, reader);
        requireFree(task, reader);
        requireOtherEyes(task, reader);
    }

    /**
     * Whoever has it may always give it back, also when they may not do it any more: a role was lent to them, or a conflict has come since. A task that
     * the diagram gives to one account is that account's alone.
     */
    void requireMayHandBack(HumanTask task) {
        var reader = CurrentReader.get();
        if (!reader.account().equals(task.assignee()) && !standsIn(task, reader)) requireMayAct(task);
        if (task.personal()) throw new YoursAlone();
    }

    /**
     * Whether the current reader, who is inside, reads what the task is about: their role does it, or it is theirs alone, or they read by request. Who
     * has claimed it and has the role no more hands it back unread.
     */
    boolean mayRead(HumanTask task) {
        var reader = CurrentReader.get();
        return (task.personal()
                        ? reader.account().equals(task.assignee())
                        : task.roles().stream().anyMatch(reader::is))
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
        if (assignee != null && !assignee.equals(reader.account()) && !standsIn(task, reader))
            throw new ClaimedByOther("This task is claimed by " + assignee + "; ask them to hand it back.");
    }

    /** Whether whoever claimed the task is away and the reader stands in for them: then it may be taken over. Nobody gives another's own word. */
    private static boolean standsIn(HumanTask task, Reader reader) {
        return !task.personal() && reader.standsInFor().contains(String.valueOf(task.assignee()));
    }

    private void requireOtherEyes(HumanTask task, Reader reader) {
        sameEyes(tasks.earlier(List.of(task)), task, reader).ifPresent(done -> {
            throw new FourEyesNeeded(
                    done.by().equals(reader.account())
                            ? "You completed " + done.key() + " yourself; " + somebodyElse(task)
                            : done.by() + " completed " + done.key()
                                    + ", and one of you stands in for the other, or did then; " + somebodyElse(task));
        });
    }

    private static String somebodyElse(HumanTask task) {
        return "somebody else with the role " + task.roles().get(0).key() + " has to do this task.";
    }

    /** Of these tasks, those that the reader may do: another role's is not theirs because it is somebody's for whom they stand in. */
    List<HumanTask> doableBy(Reader reader, List<HumanTask> offered) {
        var earlier = tasks.earlier(offered);
        return offered.stream()
                .filter(task -> reader.account().equals(task.assignee())
                        || !task.personal() && task.roles().stream().anyMatch(reader::is))
                .filter(task -> sameEyes(earlier, task, reader).isEmpty())
                .toList();
    }

    /** Whose eyes saw the other half of which of these tasks. */
    BiPredicate<HumanTask, String> forbidden(List<HumanTask> tasks) {
        var earlier = this.tasks.earlier(tasks);
        var joined = standIns.of(tasks.stream()
                .flatMap(task -> earlier.of(task).stream())
                .map(Done::by)
                .collect(Collectors.toSet()));
        return (task, account) -> earlier.of(task).stream()
                .anyMatch(done -> done.by().equals(account)
                        || joined.stream().anyMatch(one -> one.joins(account, done.by(), done.at())));
    }

    private static Optional<Done> sameEyes(Earlier earlier, HumanTask task, Reader reader) {
        return earlier.of(task).stream()
                .filter(done -> reader.sharesEyesWith(done.by(), done.at()))
                .findFirst();
    }
}
