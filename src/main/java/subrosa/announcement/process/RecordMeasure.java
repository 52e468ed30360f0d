package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.MeasureKind;
import subrosa.announcement.Measures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Somebody did what table E asks beside the words. Its literal inputs: {@code of}, the human task, and {@code kind}, the measure. */
@Component
class RecordMeasure extends ServiceTask {

    private final Measures measures;

    RecordMeasure(Measures measures) {
        this.measures = measures;
    }

    @Override
    protected void perform(Step step) {
        measures.take(
                step.subject(),
                MeasureKind.valueOf(step.literal("kind")),
                step.form(step.literal("of"), Taken.class).measures());
    }

    private record Taken(String measures) {}
}
