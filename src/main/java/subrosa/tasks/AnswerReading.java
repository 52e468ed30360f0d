package subrosa.tasks;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.Errand;
import subrosa.channel.ClosedToYourRole;
import subrosa.channel.ReadingRights;
import subrosa.channel.Stage;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.engine.AnsweredTask;
import subrosa.engine.AnsweredTasks;
import subrosa.forms.Form;

/**
 * What was answered in a channel, word for word, for those inside whose role needs the stage (domain.md §6) and for whoever answered it. What may be
 * marked above the reader's clearance is left out.
 */
@Service
@Transactional(readOnly = true)
public class AnswerReading {

    private final AnsweredTasks tasks;
    private final Compartments compartments;
    private final ReadingRights rights;

    AnswerReading(AnsweredTasks tasks, Compartments compartments, ReadingRights rights) {
        this.tasks = tasks;
        this.compartments = compartments;
        this.rights = rights;
    }

    /**
     * An answer as the current reader is told of it.
     *
     * @param stage nothing for what is the business of those in charge alone
     * @param open whether they read it; of one that is closed they learn that there is one, and when
     */
    public record Told(AnsweredTask task, @Nullable Stage stage, boolean open) {}

    /** An answer with its form. */
    public record Answer(AnsweredTask task, Form form, Map<String, Object> submission) {}

    /**
     * The oldest first.
     *
     * @throws NotKnown for whoever is not inside
     */
    public List<Told> answers(String channel) {
        compartments.requireInside(channel);
        var open = rights.openStages(channel);
        return tasks.inChannel(channel).stream()
                .filter(AnswerReading::isReached)
                .map(task -> told(task, open))
                .toList();
    }

    /**
     * @throws NotKnown for whoever is not inside, and where there is no such answer
     * @throws ClosedToYourRole for a role that does not need it
     */
    public Answer answer(String channel, String id) {
        Errand.concerns(id);
        compartments.requireInside(channel);
        var task = tasks.find(channel, id).filter(AnswerReading::isReached).orElseThrow(NotKnown::new);
        Errand.concerns(task.key());
        var told = told(task, rights.openStages(channel));
        if (!told.open()) throw new ClosedToYourRole(told.stage());
        return new Answer(task, Form.read(tasks.formOf(task)), tasks.submissionOf(task));
    }

    private static boolean isReached(AnsweredTask task) {
        return isOwn(task) || CurrentReader.get().clearance().reaches(task.level());
    }

    private static boolean isOwn(AnsweredTask task) {
        return task.by().equals(CurrentReader.get().account());
    }

    private static Told told(AnsweredTask task, Set<Stage> open) {
        var stage = Optional.ofNullable(task.stage()).map(Stage::valueOf).orElse(null);
        var wanted = stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage);
        return new Told(task, stage, isOwn(task) || open.containsAll(wanted));
    }
}
