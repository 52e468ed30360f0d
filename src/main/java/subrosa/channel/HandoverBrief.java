package subrosa.channel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what incoming officials need: what is aimed at, understood and owed.
 *
 * <p>It is free of sources: it quotes no memorandum, and every pseudonym of an intermediary is withheld wherever it occurs.
 */
final class HandoverBrief {

    private final StringBuilder text = new StringBuilder();
    private final List<String> pseudonyms;

    HandoverBrief(List<String> pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    HandoverBrief section(String heading, List<String> lines) {
        text.append(heading).append('\n');
        if (lines.isEmpty()) text.append("  none\n");
        lines.forEach(line -> text.append("  ").append(withoutSources(line)).append('\n'));
        return this;
    }

    private String withoutSources(String line) {
        var clean = line;
        for (var pseudonym : pseudonyms)
            clean = Pattern.compile(Pattern.quote(pseudonym), Pattern.CASE_INSENSITIVE)
                    .matcher(clean)
                    .replaceAll("[withheld]");
        return clean;
    }

    String text() {
        return text.toString();
    }
}
