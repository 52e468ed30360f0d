package subrosa.setback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What people read of a setback before they answer it: every report that is still open. */
@Component
class SetbackReading implements FormValues {

    private final Setbacks setbacks;
    private final Messages messages;

    SetbackReading(Setbacks setbacks, Messages messages) {
        this.setbacks = setbacks;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "setbacksReported";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        var matter = new ReadingMatter(messages);
        setbacks.of(channel).stream().filter(Setback::open).forEach(setback -> matter.heading(
                        messages.of("setback." + setback.kind()))
                .words(setback.what())
                .line("reportedBy", setback.recordedBy())
                .line("reportedAt", setback.recordedAt()));
        return matter.toString();
    }
}
