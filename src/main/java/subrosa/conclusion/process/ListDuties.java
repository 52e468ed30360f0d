package subrosa.conclusion.process;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import subrosa.conclusion.DueFrom;
import subrosa.conclusion.Duties;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Which duties are owed from the events that have come. The caller says which: {@code owedFrom}. */
@Component
@Publishes("duties")
class ListDuties extends ServiceTask {

    private final Duties duties;

    ListDuties(Duties duties) {
        this.duties = duties;
    }

    @Override
    protected void perform(Step step) {
        var events = Stream.of(step.text("owedFrom").split(","))
                .map(DueFrom::valueOf)
                .toList();
        step.publish("duties", new ArrayList<>(duties.arise(step.instrument(), events)));
    }
}
