package subrosa.announcement;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** What lawyer and political director look at: every word of the communiqué, with the line to take and the answers prepared. */
@Component
class CommuniqueWords implements FormValues {

    private final Communiques communiques;

    CommuniqueWords(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    public String name() {
        return "communiqueWords";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        if (instrument == null) return null;
        return communiques
                .current(instrument)
                .map(communique -> words(communique.sheet()))
                .orElse(null);
    }

    private static String words(CommuniqueDraft sheet) {
        var parts = new ArrayList<String>();
        parts.add(sheet.title());
        parts.add(sheet.facts());
        parts.add(sheet.decisions());
        add(parts, "Next steps", sheet.nextSteps());
        for (var credit : sheet.named()) parts.add(credit.role() + ": " + credit.name());
        parts.add("Legal effect: " + sheet.legalEffect());
        add(parts, "Line to take", sheet.lineToTake());
        add(parts, "Questions and answers", sheet.questionsAndAnswers());
        parts.add("Embargo until " + sheet.releaseAt());
        return String.join("\n\n", parts);
    }

    private static void add(ArrayList<String> parts, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) parts.add(name + ": " + words);
    }
}
