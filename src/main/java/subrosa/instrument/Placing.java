package subrosa.instrument;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Disposition;
import subrosa.channel.DispositionKind;

/** One row of the forms {@code disposeUnderstandings} and {@code placeUnderstandings}. */
public record Placing(
        UUID understanding,
        DispositionKind kind,
        @Nullable UUID instrument,
        @Nullable String provision,
        @Nullable String reason) {

    Disposition in(UUID current, Text text) {
        return switch (kind) {
            case DROPPED, UNILATERAL_DECLARATION -> asItStands();
            case ARTICLE, SIDE_LETTER ->
                new Disposition(
                        kind,
                        instrument == null ? current : instrument,
                        provision == null ? named(text).orElse(null) : provision,
                        reason);
        };
    }

    /** Where no text fills in what was left open. */
    Disposition asItStands() {
        return kind == DispositionKind.DROPPED
                ? new Disposition(kind, null, null, reason)
                : new Disposition(
                        kind, kind == DispositionKind.UNILATERAL_DECLARATION ? null : instrument, provision, reason);
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
