package subrosa.announcement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.policy.Subject;

/** The words of a closed briefing, for the lawyer and for who gives it. */
@Component
class BriefingWords implements FormValues {

    private final ClosedBriefings briefings;

    BriefingWords(ClosedBriefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public String name() {
        return "briefingWords";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        return briefings
                .current(new Subject(channel, instrument))
                .map(ClosedBriefing::words)
                .orElse(null);
    }
}
