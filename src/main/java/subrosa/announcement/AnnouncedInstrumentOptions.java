package subrosa.announcement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.instrument.Instruments;

/** The instruments of the channel that a communiqué can name: those that have a text and stand. */
@Component
class AnnouncedInstrumentOptions implements FormValues {

    private final Instruments instruments;

    AnnouncedInstrumentOptions(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String name() {
        return "announcedInstruments";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return instruments.of(channel).stream()
                .filter(one -> one.hasText() && !one.dropped())
                .map(one -> Map.of("label", one.title(), "value", one.id().toString()))
                .toList();
    }
}
