package subrosa.channel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** The understandings of the channel, each by its first words. */
@Component
class UnderstandingOptions implements FormValues {

    private static final int SHOWN = 120;

    private final Understandings understandings;

    UnderstandingOptions(Understandings understandings) {
        this.understandings = understandings;
    }

    @Override
    public String name() {
        return "understandings";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return understandings.of(channel).stream()
                .map(one -> Map.of("label", shown(one.text()), "value", one.id().toString()))
                .toList();
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
