package subrosa.instrument;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Disposition;
import subrosa.channel.DispositionKind;

/** One row of the form {@code disposeUnderstandings}. */
public record Placing(
        UUID understanding,
        DispositionKind kind,
        @Nullable UUID instrument,
        @Nullable String provision,
        @Nullable String reason) {

    Disposition in(UUID current, Text text) {
        return switch (kind) {
            case DROPPED -> new Disposition(kind, null, null, reason);
            case UNILATERAL_DECLARATION -> new Disposition(kind, null, provision, reason);
            case ARTICLE, SIDE_LETTER ->
                new Disposition(
                        kind,
                        instrument == null ? current : instrument,
                        provision == null ? named(text).orElse(null) : provision,
                        reason);
        };
    }

    private Optional<String> named(Text text) {
        return kind == DispositionKind.ARTICLE
                ? text.provisions().stream()
                        .filter(one -> one.understandings().contains(understanding))
                        .map(Provision::number)
                        .findFirst()
                : text.sideLetters().stream()
                        .filter(one -> one.understandings().contains(understanding))
                        .map(SideLetter::subject)
                        .findFirst();
    }
}
