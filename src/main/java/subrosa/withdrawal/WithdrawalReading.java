package subrosa.withdrawal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What people read before they clear the lines to take, and before they turn the second key. */
@Component
class WithdrawalReading implements FormContent {

    private final DeniableCloses closes;
    private final Archives archives;
    private final Messages messages;

    WithdrawalReading(DeniableCloses closes, Archives archives, Messages messages) {
        this.closes = closes;
        this.archives = archives;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return Set.of("linesToTake", "sealedSet");
    }

    @Override
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument) {
        var content = new LinkedHashMap<String, Object>();
        if (wanted.contains("linesToTake"))
            content.put("linesToTake", lines(channel).toString());
        if (wanted.contains("sealedSet"))
            content.put("sealedSet", sealed(channel).toString());
        return content;
    }

    private ReadingMatter lines(String channel) {
        var matter = new ReadingMatter(messages);
        closes.current(channel)
                .ifPresent(lines -> matter.line("lineToTake", lines.words()).line("answers", lines.answers()));
        return matter;
    }

    private ReadingMatter sealed(String channel) {
        var matter = new ReadingMatter(messages);
        archives.current(channel).ifPresent(sealing -> matter.line("sealedRecords", sealing.records())
                .line("fingerprint", sealing.hash())
                .line("toBeReviewed", sealing.reviewOn())
                .line("custody", sealing.custody()));
        return matter;
    }
}
