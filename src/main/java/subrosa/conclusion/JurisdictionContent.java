package subrosa.conclusion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;

/** What the jurisdiction at home says of its parliament: the chambers that consent, and how long a text lies before them. */
@Component
class JurisdictionContent implements FormContent {

    private final Channels channels;
    private final Jurisdictions jurisdictions;
    private final Messages messages;

    JurisdictionContent(Channels channels, Jurisdictions jurisdictions, Messages messages) {
        this.channels = channels;
        this.jurisdictions = jurisdictions;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return Set.of("chambers", "layingPeriod");
    }

    @Override
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument) {
        var rules = jurisdictions.of(jurisdictions.keyOf(channels.get(channel)));
        var content = new LinkedHashMap<String, Object>();
        if (wanted.contains("chambers"))
            content.put(
                    "chambers",
                    rules.chambers().stream()
                            .map(chamber -> Map.of("label", chamber, "value", chamber))
                            .toList());
        if (wanted.contains("layingPeriod"))
            content.put("layingPeriod", messages.of(rules.dayType(), rules.layingDays()));
        return content;
    }
}
