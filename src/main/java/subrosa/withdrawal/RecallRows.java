package subrosa.withdrawal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** The rows of the recall as they stand before anybody fills them in: one for each paper that passed. */
@Component
class RecallRows implements FormValues {

    private final HandedOver handedOver;

    RecallRows(HandedOver handedOver) {
        this.handedOver = handedOver;
    }

    @Override
    public String name() {
        return "recalls";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return handedOver.of(channel).stream()
                .map(contact -> Map.of("contact", contact.id().toString()))
                .toList();
    }
}
