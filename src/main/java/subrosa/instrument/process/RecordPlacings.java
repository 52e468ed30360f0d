package subrosa.instrument.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Placing;
import subrosa.instrument.Traceability;

/** Gives places to what further contacts brought, or what lost its place. */
@Component
class RecordPlacings extends ServiceTask {

    private final Traceability traceability;

    RecordPlacings(Traceability traceability) {
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        var placings = step.form("placeUnderstandings", Placings.class).placings();
        traceability.place(step.channel(), placings == null ? List.of() : placings);
    }

    private record Placings(@Nullable List<Placing> placings) {}
}
