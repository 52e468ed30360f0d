package subrosa.conclusion;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** The obligations that a quarterly report may name. */
@Component
class ObligationOptions implements FormValues {

    private final Obligations obligations;

    ObligationOptions(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "obligationOptions";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return obligations.of(channel).stream()
                .map(one -> Map.of(
                        "label",
                        one.clause() + " " + one.heading(),
                        "value",
                        one.id().toString()))
                .toList();
    }
}
