package subrosa.conclusion;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.instrument.Instruments;

/** The authentic languages of the instrument. */
@Component
class LanguageOptions implements FormValues {

    private final Instruments instruments;
    private final Messages messages;

    LanguageOptions(Instruments instruments, Messages messages) {
        this.instruments = instruments;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "languageOptions";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        if (instrument == null) return null;
        return instruments.get(instrument).languages().stream()
                .map(language -> Map.of("label", messages.said(Locale.forLanguageTag(language)), "value", language))
                .toList();
    }
}
