package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.Grades;
import subrosa.channel.Intermediaries;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Keeps the grades before table C is asked, and tells it whether this person was contradicted before. */
@Component
@Publishes({"contradictedBefore", "tempo"})
class RecordGrades extends ServiceTask {

    private final Intermediaries intermediaries;
    private final Channels channels;

    RecordGrades(Intermediaries intermediaries, Channels channels) {
        this.intermediaries = intermediaries;
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        var intermediary = UUID.fromString(step.text("intermediary"));
        intermediaries.grade(step.channel(), intermediary, step.form("gradeIntermediary", Grades.class));
        step.publish("contradictedBefore", intermediaries.contradictedBefore(intermediary));
        step.publish("tempo", channels.get(step.channel()).tempo().name());
    }
}
