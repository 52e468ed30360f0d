package subrosa.announcement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormContent;
import subrosa.policy.Subject;

/** The words that a lawyer attests, for who attests, approves and says them: in public, or behind closed doors. */
@Component
class AttestedWords implements FormContent {

    private static final String STATEMENT = "statementWords";
    private static final String BRIEFING = "briefingWords";

    private final PublicStatements statements;
    private final ClosedBriefings briefings;

    AttestedWords(PublicStatements statements, ClosedBriefings briefings) {
        this.statements = statements;
        this.briefings = briefings;
    }

    @Override
    public Set<String> names() {
        return Set.of(STATEMENT, BRIEFING);
    }

    @Override
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument) {
        return contentFor(wanted, channel, instrument, Map.of());
    }

    /** The words in answer to the very leak that the task is about. */
    @Override
    public Map<String, Object> contentFor(
            Set<String> wanted, String channel, @Nullable UUID instrument, Map<String, Object> facts) {
        var matter = facts.get("happeningId");
        var subject = new Subject(channel, instrument, matter == null ? null : UUID.fromString(matter.toString()));
        var words = new HashMap<String, Object>();
        if (wanted.contains(STATEMENT))
            statements.current(subject).ifPresent(statement -> words.put(STATEMENT, statement.words()));
        if (wanted.contains(BRIEFING))
            briefings.current(subject).ifPresent(briefing -> words.put(BRIEFING, briefing.words()));
        return words;
    }
}
