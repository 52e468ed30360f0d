package subrosa.announcement;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;

/** What lawyer and political director look at: every word of the communiqué, with the line to take and the answers prepared. */
@Component
class CommuniqueWords implements FormValues {

    private final Communiques communiques;
    private final Messages messages;

    CommuniqueWords(Communiques communiques, Messages messages) {
        this.communiques = communiques;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "communiqueWords";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        if (instrument == null) return null;
        return communiques
                .announcing(instrument)
                .map(communique -> words(communique.sheet()))
                .orElse(null);
    }

    private String words(CommuniqueDraft sheet) {
        var parts = new ArrayList<String>();
        parts.add(sheet.title());
        parts.add(sheet.facts());
        parts.add(sheet.decisions());
        add(parts, "nextSteps", sheet.nextSteps());
        for (var credit : sheet.named()) parts.add(credit.role() + ": " + credit.name());
        add(parts, "legalEffect", sheet.legalEffect());
        add(parts, "lineToTake", sheet.lineToTake());
        add(parts, "questionsAndAnswers", sheet.questionsAndAnswers());
        parts.add(messages.of("communique.embargo", messages.said(sheet.releaseAt())));
        return String.join("\n\n", parts);
    }

    private void add(ArrayList<String> parts, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) parts.add(messages.of("communique." + name, words));
    }
}
