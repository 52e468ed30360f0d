package subrosa.instrument.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;

/**
 * Notes in the dossier what people decided, and why in their words, where the decision itself changes no record.
 *
 * <p>Its literal inputs: {@code of}, the human task whose form has an {@code outcome} and a {@code reason}; {@code stage}; and {@code act},
 * which says who did what, before "of" and the title of the instrument in
 * hand, if there is one.
 */
@Component
class NoteDecision extends ServiceTask {

    private final Instruments instruments;
    private final Timeline timeline;

    NoteDecision(Instruments instruments, Timeline timeline) {
        this.instruments = instruments;
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        var decided = step.form(step.literal("of"), Decided.class);
        timeline.noteDecision(
                step.channel(),
                Stage.valueOf(step.literal("stage")),
                step.literal("act") + ofWhat(step.subject().instrument()) + ": " + decided.outcome() + ".",
                decided.reason());
    }

    private String ofWhat(@Nullable UUID instrument) {
        return instrument == null ? "" : " of “" + instruments.get(instrument).title() + "”";
    }

    private record Decided(String outcome, @Nullable String reason) {}
}
