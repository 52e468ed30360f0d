package subrosa.announcement;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices as their form gives them: allies and parliament apart.
 *
 * @param alliesTold one name a line
 * @param whyNotEarlier only CRISIS asks for it
 */
public record NoticesDraft(
        String alliesTold,
        OffsetDateTime alliesToldAt,
        String parliamentTold,
        OffsetDateTime parliamentToldAt,
        @Nullable String whyNotEarlier) {

    List<NoticeDraft> notices() {
        return List.of(
                new NoticeDraft(Audience.ALLIES, names(alliesTold), alliesToldAt.toInstant(), whyNotEarlier),
                new NoticeDraft(
                        Audience.PARLIAMENT, names(parliamentTold), parliamentToldAt.toInstant(), whyNotEarlier));
    }

    private static List<String> names(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
