package subrosa.channel.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import subrosa.channel.Conclusions;
import subrosa.channel.Intermediaries;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * Asks, once a week, which lines have to be graded again: accepted ones whose grade has served its time, each named once for each grade, and those in
 * doubt that nobody looks at. None is once everything is signed or given up: nothing goes through a line then.
 */
@Component
@Publishes("linesToGrade")
class LookForLinesToGrade extends ServiceTask {

    private final Intermediaries intermediaries;
    private final Conclusions conclusions;
    private final Processes processes;

    LookForLinesToGrade(Intermediaries intermediaries, Conclusions conclusions, Processes processes) {
        this.intermediaries = intermediaries;
        this.conclusions = conclusions;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        var due = new ArrayList<UUID>();
        if (!conclusions.everythingConcluded(step.channel())) {
            due.addAll(intermediaries.askForRegrades(step.channel()));
            var left = left(step.channel());
            if (!left.isEmpty()) intermediaries.noteLeftUndecided(step.channel());
            due.addAll(left);
        }
        step.publish("linesToGrade", due.stream().map(UUID::toString).toList());
    }

    /** Who is named in the mandate is graded as soon as that is signed. */
    private List<UUID> left(String channel) {
        if (processes.isRunning("mandate", channel)) return List.of();
        return intermediaries.undecided(channel).stream()
                .filter(line -> Stream.of("intermediaryValidation", "setback")
                        .noneMatch(path -> processes.isRunning(path, channel, "intermediary", line)))
                .toList();
    }
}
