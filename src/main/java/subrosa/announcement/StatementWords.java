package subrosa.announcement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.policy.Subject;

/** The words that lawyer and political director look at. */
@Component
class StatementWords implements FormValues {

    private final PublicStatements statements;

    StatementWords(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "statementWords";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        return statements
                .current(new Subject(channel, instrument))
                .map(PublicStatement::words)
                .orElse(null);
    }
}
